package org.clientele.crm.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences about what has just been done, shown once on the next page or update. They wait in the session, so that
 * they survive the redirect after a save. Errors never come here: they stand beside their cause.
 */
@Named
@SessionScoped
public class Toasts implements Serializable {

    private static final long serialVersionUID = 1L;

    private record Toast(String text, String undo) implements Serializable {}

    private final List<Toast> waiting = new ArrayList<>();

    /** @param sentence in the past tense, in the viewer's language: "Customer archived" */
    public synchronized void add(String sentence) {
        waiting.add(new Toast(sentence, null));
    }

    /** @param undoButton client id of the button on the next page that takes the change back */
    public synchronized void addWithUndo(String sentence, String undoButton) {
        waiting.add(new Toast(sentence, undoButton));
    }

    /** All waiting ones as JSON, which are then forgotten. Empty when there are none. */
    public synchronized String drain() {
        if (waiting.isEmpty()) {
            return "";
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Toast toast : waiting) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("text", toast.text());
            if (toast.undo() != null) {
                one.add("undo", toast.undo());
            }
            all.add(one);
        }
        waiting.clear();
        return all.build().toString();
    }
}
