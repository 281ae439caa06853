package org.clientele.crm.web.shell.tags;

import jakarta.el.ELContext;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * {@code cl:each}: writes its body once for each element, under a name that only the body knows. Unlike {@code ui:repeat}
 * it keeps no state for the rows, so nothing in the body may be an input, a form or anything else that a later request
 * comes back to; rows then cost only what they show.
 */
@FacesComponent("org.clientele.Each")
public class Each extends UIComponentBase {

    private static final String FAMILY = "org.clientele.Each";

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) {
        // nothing stands around the elements
    }

    /** Writes the body; the element is found before beans of the same name, as the parameter of a lambda is. */
    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Iterable<?> elements = isRendered() ? (Iterable<?>) getAttributes().get("value") : null;
        if (elements != null) {
            String name = (String) getAttributes().get("var");
            for (Object element : elements) {
                encodeChildren(context, Map.of(name, element));
            }
        }
    }

    private void encodeChildren(FacesContext context, Map<String, Object> scope) throws IOException {
        ELContext names = context.getELContext();
        names.enterLambdaScope(scope);
        try {
            for (UIComponent part : getChildren()) {
                part.encodeAll(context);
            }
        } finally {
            names.exitLambdaScope();
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // nothing stands around the elements
    }

    /** Only itself: outside of a row the body means nothing, and it has no state to save. */
    @Override
    public boolean visitTree(VisitContext context, VisitCallback callback) {
        return isVisitable(context) && context.invokeVisitCallback(this, callback) == VisitResult.COMPLETE;
    }

    @Override
    public void processDecodes(FacesContext context) {
        // nothing comes back from the body
    }

    @Override
    public void processValidators(FacesContext context) {
        // nothing comes back from the body
    }

    @Override
    public void processUpdates(FacesContext context) {
        // nothing comes back from the body
    }
}
