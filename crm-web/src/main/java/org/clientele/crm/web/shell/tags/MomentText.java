package org.clientele.crm.web.shell.tags;

import jakarta.faces.component.FacesComponent;
import java.time.Instant;
import org.clientele.crm.web.shell.Formats;

/** {@code cl:moment} */
@FacesComponent("org.clientele.MomentText")
public class MomentText extends TimeText<Instant> {

    public MomentText() {
        super(Instant.class, Formats::moment, Formats::ago, Formats::momentFull);
    }
}
