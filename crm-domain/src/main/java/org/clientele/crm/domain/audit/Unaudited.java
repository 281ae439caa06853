package org.clientele.crm.domain.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Changes of this field, or of every field of this entity, are not noted in the audit trail. */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {

    /** Why not: derived from audited fields, a technical counter, a log of its own. */
    String value();
}
