package org.clientele.crm.acceptance.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.clientele.crm.acceptance.product.RunningProduct;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A test class that visits the running product with a browser, which comes as a parameter of type {@link Browsers}. After
 * each test its windows are closed, and what went wrong in one of them fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningProduct
@ExtendWith(InBrowser.Extension.class)
@interface InBrowser {

    /** Starts one browser for all tests of the run. */
    final class Extension implements ParameterResolver, AfterEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browsers.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return browsers(context);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            browsers(context).closeWindows(context.getExecutionException().isPresent(), context.getDisplayName());
        }

        private static Browsers browsers(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(
                            Browsers.class,
                            key -> new Browsers(RunningProduct.Resolver.product(context)),
                            Browsers.class);
        }
    }
}
