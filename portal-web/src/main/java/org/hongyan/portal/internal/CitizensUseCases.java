package org.hongyan.portal.internal;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hongyan.shared.Permission;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;

/**
 * The citizens' site has no use case that needs a post of an office (ADR 0027). Whoever got into this site could not call one
 * even by mistake of ours, and two out of three beans of the domain need not be made when the server starts.
 */
public class CitizensUseCases implements Extension {

    private static final Set<Permission> HERE = EnumSet.of(Permission.ANYONE, Permission.PETITIONER, Permission.SYSTEM);

    <T> void leaveOutWhatIsForOffices(@Observes @WithAnnotations(UseCase.class) ProcessAnnotatedType<T> found) {
        if (found.getAnnotatedType().isAnnotationPresent(UseCase.class) && !here(found)) {
            found.veto();
        }
    }

    private static boolean here(ProcessAnnotatedType<?> found) {
        return found.getAnnotatedType().getMethods().stream()
                .map((AnnotatedMethod<?> method) -> method.getAnnotation(Requires.class))
                .filter(requires -> requires != null)
                .flatMap(requires -> Stream.of(requires.value()))
                .anyMatch(HERE::contains);
    }
}
