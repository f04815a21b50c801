package org.hongyan.admin.province;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongyan.admin.faces.Texts;
import org.hongyan.province.OfficeState;
import org.hongyan.province.ProvinceOffice;
import org.hongyan.province.ProvinceOfficeQuery;
import org.hongyan.province.ProvinceOffices;
import org.hongyan.tenant.OfficeKind;
import org.omnifaces.cdi.Param;

/** All offices of the province by place, fifty at a time, by state, kind and words. */
@Named
@RequestScoped
public class ProvinceListPage {

    private static final int ROWS = 50;

    @Inject
    private ProvinceOffices offices;

    @Inject
    @Param(pathIndex = 0)
    private String stateName;

    @Inject
    @Param(name = "q")
    private String words;

    @Inject
    @Param(name = "kind")
    private String kindName;

    @Inject
    @Param(name = "after")
    private String after;

    private OfficeState state;
    private OfficeKind kind;
    private Map<OfficeState, Integer> counts = Map.of();
    private List<ProvinceOffice> rows = List.of();
    private boolean more;

    /** One of the views. */
    public record View(String path, String label, int count, boolean current) {}

    @PostConstruct
    void open() {
        state = one(OfficeState.values(), stateName);
        kind = one(OfficeKind.values(), kindName);
        counts = offices.counts();
        List<ProvinceOffice> found = offices.page(new ProvinceOfficeQuery(words, kind, state, after, ROWS + 1));
        more = found.size() > ROWS;
        rows = more ? found.subList(0, ROWS) : found;
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> word(each).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    public List<View> getViews() {
        List<View> views = new ArrayList<>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        views.add(new View("/province/list", Texts.text("province.list.all"), all, state == null));
        for (OfficeState each : OfficeState.values()) {
            views.add(new View("/province/list/" + word(each), Texts.of(each), counts.get(each), each == state));
        }
        return views;
    }

    public List<ProvinceOffice> getRows() {
        return rows;
    }

    /** Of the chip. */
    public String colour(ProvinceOffice row) {
        return StateChips.colour(row.state());
    }

    public OfficeKind[] getKinds() {
        return OfficeKind.values();
    }

    /** As it stands in the address. */
    public String value(OfficeKind each) {
        return word(each);
    }

    public OfficeKind getKind() {
        return kind;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    /** True if something narrows the list besides the view. */
    public boolean isNarrowed() {
        return !getWords().isBlank() || kind != null;
    }

    /** This view, without words. */
    public String getPath() {
        return "/province/list" + (state == null ? "" : "/" + word(state));
    }

    /** The next page, null on the last. */
    public String getNext() {
        return more
                ? getPath() + "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&kind="
                        + (kind == null ? "" : word(kind)) + "&after="
                        + rows.get(rows.size() - 1).position()
                : null;
    }
}
