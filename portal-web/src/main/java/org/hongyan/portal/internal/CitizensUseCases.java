package org.hongyan.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.inject.Inject;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The citizens' site has no use case that needs a post of an office, and no bean that works with one (ADR 0027). Whoever got
 * into this site could not call one even by mistake of ours, and most beans of the domain need not be made when the server
 * starts. A page that wanted one would stop the deployment.
 */
public class CitizensUseCases implements Extension {

    private static final Set<Permission> HERE = EnumSet.of(Permission.ANYONE, Permission.PETITIONER, Permission.SYSTEM);

    private final Map<Class<?>, Boolean> known = new HashMap<>();

    <T> void leaveOutWhatIsForOffices(
            @Observes @WithAnnotations({UseCase.class, ApplicationScoped.class}) ProcessAnnotatedType<T> found) {
        if (forOffices(found.getAnnotatedType().getJavaClass())) {
            found.veto();
        }
    }

    private synchronized boolean forOffices(Class<?> type) {
        Boolean answer = known.get(type);
        if (answer == null) {
            // whoever is asked for again on the way there decides nothing
            known.put(type, false);
            answer = ours(type) && (type.isAnnotationPresent(UseCase.class) ? !here(type) : needs(type));
            known.put(type, answer);
        }
        return answer;
    }

    private static boolean ours(Class<?> type) {
        return !type.isInterface() && type.getName().startsWith("org.hongyan.");
    }

    private static boolean here(Class<?> useCase) {
        return Arrays.stream(useCase.getMethods())
                .map(method -> method.getAnnotation(Requires.class))
                .filter(requires -> requires != null)
                .flatMap(requires -> Stream.of(requires.value()))
                .anyMatch(HERE::contains);
    }

    private boolean needs(Class<?> type) {
        Stream<Class<?>> fields = Arrays.stream(type.getDeclaredFields())
                .filter(CitizensUseCases::injected)
                .map(field -> field.getType());
        Stream<Class<?>> parameters = Arrays.stream(type.getDeclaredConstructors())
                .filter(CitizensUseCases::injected)
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes()));
        return Stream.concat(fields, parameters).anyMatch(this::forOffices);
    }

    private static boolean injected(AnnotatedElement element) {
        return element.isAnnotationPresent(Inject.class);
    }
}
