package org.clientele.crm.acceptance.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A method of a service that is not open to everybody, and the permissions of which one opens it. */
record Operation(Object instance, Method method, Set<String> permissions) {

    /** Those of all services that the server knows. */
    static List<Operation> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> isService(bean.getBeanClass()))
                .flatMap(bean -> ofService(beans, bean))
                .toList();
    }

    private static boolean isService(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
    }

    private static Stream<Operation> ofService(BeanManager beans, Bean<?> bean) {
        Class<?> type = bean.getBeanClass();
        Object instance = beans.getReference(bean, type, beans.createCreationalContext(bean));
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !says(method) ? !type.isAnnotationPresent(PermitAll.class) : isRestricted(method))
                .map(method -> new Operation(instance, method, permissions(says(method) ? method : type)));
    }

    private static boolean says(AnnotatedElement element) {
        return isRestricted(element) || element.isAnnotationPresent(PermitAll.class);
    }

    private static boolean isRestricted(AnnotatedElement element) {
        return element.isAnnotationPresent(RolesAllowed.class);
    }

    private static Set<String> permissions(AnnotatedElement element) {
        return Set.of(element.getAnnotation(RolesAllowed.class).value());
    }

    String service() {
        return method.getDeclaringClass().getSimpleName();
    }

    boolean isOpenTo(Set<String> held) {
        return permissions.stream().anyMatch(held::contains);
    }

    /** Whether a call that brings nothing is refused because of who calls. */
    boolean isRefused() {
        try {
            method.invoke(
                    instance,
                    Arrays.stream(method.getParameterTypes())
                            .map(Operation::nothing)
                            .toArray());
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof EJBAccessException;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        return Array.get(Array.newInstance(type, 1), 0);
    }

    @Override
    public String toString() {
        return service() + "." + method.getName();
    }
}
