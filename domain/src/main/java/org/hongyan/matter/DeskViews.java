package org.hongyan.matter;

import java.util.List;

/** Lists with filters that somebody keeps for his or her own desk; nobody else sees them. */
public interface DeskViews {

    /** Nobody keeps more. */
    int MOST = 12;

    /**
     * One of them.
     *
     * @param address path and filters, as they stand in the address of the page, without the place in it
     */
    record DeskView(String name, String address) {}

    /** By name. */
    List<DeskView> own();

    /**
     * Keeps one, in the place of one of the same name.
     *
     * @throws org.hongyan.shared.InvalidInputException at {@code /name}: missing, too long, or {@code views.full}
     */
    void keep(String name, String address);

    /** Forgets one; nothing happens where there is none. */
    void forget(String name);
}
