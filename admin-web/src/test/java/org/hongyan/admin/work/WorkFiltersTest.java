package org.hongyan.admin.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.matter.DeskChoice;
import org.hongyan.matter.DeskOrder;
import org.hongyan.tenant.Subject;
import org.junit.jupiter.api.Test;

/** A kept list is counted by the same reading of its address by which it is opened. */
class WorkFiltersTest {

    private static final UUID CLERK = UUID.fromString("0191e0a0-0000-7000-8000-000000000001");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final List<Subject> TOPS = List.of(new Subject("0200", "农业农村", null));

    private static WorkFilters at(String address) {
        return new WorkFilters(Addresses.read(address)::get, TOPS);
    }

    @Test
    void the_address_of_a_list_says_what_it_narrows_by() {
        DeskChoice choice = at("/work/unit?due=over&mark=PRIORITY&subject=0200&place=%E6%9F%B3%E5%A0%A4%E6%9D%91")
                .choice(DeskChoice.ALL, CLERK, TODAY);

        assertThat(choice.dueUntil()).isEqualTo("2026-08-31");
        assertThat(choice.mark()).isEqualTo("PRIORITY");
        assertThat(choice.subject()).isEqualTo("02");
        assertThat(choice.place()).isEqualTo("柳堤村");
    }

    @Test
    void mine_are_those_of_who_looks() {
        assertThat(at("/work?who=me").choice(DeskChoice.ALL, CLERK, TODAY).handlerId())
                .isEqualTo(CLERK);
        assertThat(at("/work?who=none").choice(DeskChoice.ALL, CLERK, TODAY).unhandled())
                .isTrue();
    }

    @Test
    void what_is_unknown_or_broken_narrows_nothing() {
        for (String address : List.of("/work", "/work?", "/work?mark=SECRET&due=&x", "/work?place=%zz", "/work?&&=5")) {
            assertThat(at(address).choice(DeskChoice.ALL, CLERK, TODAY))
                    .as(address)
                    .isEqualTo(DeskChoice.ALL);
        }
    }

    @Test
    void the_first_of_two_values_counts_as_it_does_for_the_page() {
        assertThat(at("/work?due=today&due=over")
                        .choice(DeskChoice.ALL, CLERK, TODAY)
                        .dueFrom())
                .isEqualTo(TODAY);
    }

    @Test
    void what_is_written_is_read_again() {
        Map<String, String> values = at("/work?place=%E5%AE%98%E5%A1%98+%26&order=changed&cols=place.from")
                .values();

        assertThat(values).containsEntry("place", "官塘 &").containsEntry("cols", "from.place");
        assertThat(Addresses.read("/work" + Addresses.query(values))).isEqualTo(values);
        assertThat(at("/work?order=changed").order()).isEqualTo(DeskOrder.CHANGED);
    }
}
