package org.clientele.crm.api.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating request that honours {@code Idempotency-Key}: sent again with the same key and content it creates nothing
 * and gets the same answer; with other content it is refused with 422. The method must be {@code @Transactional} and its
 * class {@code @RequestScoped}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /**
     * Whether the answer holds a secret. It is kept sealed with the {@code Authorization} header then, and opened for who
     * sends the same one again; the key together with another credential is refused with 422. Without that header nothing
     * can be sealed, and the key is refused with 400.
     */
    @Nonbinding
    boolean secretAnswer() default false;
}
