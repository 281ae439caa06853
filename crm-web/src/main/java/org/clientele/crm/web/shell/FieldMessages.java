package org.clientele.crm.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.clientele.crm.domain.shared.FieldError;
import org.clientele.crm.domain.shared.InvalidInput;
import org.primefaces.util.ComponentUtils;

/**
 * Puts the errors of a command beside the inputs they belong to. An input's id is the field's name in the command; in a
 * repetition named after the list, {@code lines[0].unitPrice} is the input {@code unitPrice} of the first row of
 * {@code lines}. An error whose input is not on the page stands above the form.
 */
public final class FieldMessages {

    private FieldMessages() {}

    /**
     * Tells, where Faces has refused inputs of a form already, what else is wrong with it: by the rules of the command that
     * the other inputs make. For the listener of a form's {@code postValidate} event.
     *
     * @param command makes the command from the form
     */
    public static void tellRest(ComponentSystemEvent validated, Runnable command) {
        FacesContext context = validated.getFacesContext();
        if (!context.isValidationFailed()) {
            return;
        }
        Set<String> refused = new HashSet<>();
        validated.getComponent().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input && input.isValid()) {
                input.updateModel(context);
            } else if (component instanceof UIInput input) {
                refused.add(input.getClientId(context));
                input.getValueExpression("value").setValue(context.getELContext(), null);
            }
            return VisitResult.ACCEPT;
        });
        try {
            command.run();
        } catch (InvalidInput invalid) {
            add(context, invalid, refused);
        }
    }

    static void add(FacesContext context, InvalidInput invalid) {
        add(context, invalid, Collections.emptySet());
    }

    /** @param refused inputs of which it is told already what is wrong with them */
    private static void add(FacesContext context, InvalidInput invalid, Set<String> refused) {
        for (FieldError error : invalid.errors()) {
            String suffix = error.field()
                    .replace("].", ":")
                    .replace('[', ':')
                    .replace("]", "")
                    .replace('.', ':');
            String[] clientId = new String[1];
            context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
                if (matches(component, component.getClientId(context), suffix)) {
                    clientId[0] = component.getClientId(context);
                    refuse(context, component);
                    return VisitResult.COMPLETE;
                }
                return VisitResult.ACCEPT;
            });
            if (!refused.contains(clientId[0])) {
                String text = Texts.error(error.key(), error.arguments());
                context.addMessage(clientId[0], new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            }
        }
        context.validationFailed();
    }

    /**
     * Refused, and shown again as it was typed: an invalid input without a submitted value would be drawn empty. Several
     * boxes are drawn as they were ticked.
     */
    private static void refuse(FacesContext context, UIComponent component) {
        EditableValueHolder input = (EditableValueHolder) component;
        if (!(component instanceof UISelectMany)) {
            input.setSubmittedValue(ComponentUtils.getValueToRender(context, component));
        }
        input.setValid(false);
    }

    private static boolean matches(UIComponent component, String clientId, String suffix) {
        return component instanceof EditableValueHolder
                && (clientId.equals(suffix) || clientId.endsWith(":" + suffix))
                && isInSentForm(component);
    }

    /** Other forms of the page may have an input of the same name. */
    private static boolean isInSentForm(UIComponent component) {
        for (UIComponent parent = component; parent != null; parent = parent.getParent()) {
            if (parent instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return true;
    }
}
