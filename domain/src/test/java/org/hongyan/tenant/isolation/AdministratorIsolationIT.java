package org.hongyan.tenant.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hongyan.shared.Ids;
import org.hongyan.staff.Actor;
import org.hongyan.tenant.Caller;
import org.hongyan.tenant.catalogue.Catalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database shows to those who only administer, at bodies that handle cases themselves (ADR 0023). */
class AdministratorIsolationIT {

    /** What an administrator of an office is there for: posts, forms, the library, the trail. */
    private static final Set<String> ADMINISTERED =
            Set.of("post", "document_template", "library_entry", "audit_record");

    private static Scene scene;

    @BeforeAll
    static void play() {
        scene = new Scene();
    }

    static Stream<String> tables() {
        return Catalogue.privateTables().stream().filter(table -> !ADMINISTERED.contains(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName("whoever only administers reads nothing of the cases of the own body, at the upper and the lower end")
    void readsNoCase(String table) {
        for (Actor at : List.of(scene.city, scene.town, scene.otherTown)) {
            Caller caller = Caller.administrator(at.officeId(), at.bodyId(), Ids.next());
            try (Session desk = Session.of(scene.database.asDesk())
                    .as(caller.officeId(), caller.bodyId(), caller.sectionId(), caller.actorId())) {
                assertThat(IsolationIT.rows(desk, table)).as(at.name()).isIn("0", "denied");
            }
        }
    }
}
