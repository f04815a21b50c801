package org.hongyan.admin.matter;

import java.util.List;

/**
 * One body in the tree of handovers.
 *
 * @param kind class of the node: {@code own} for the present holder, {@code ret} for a returned branch, else empty
 * @param icon name in icons.svg
 * @param line dates and what happened, in one line
 * @param days days it had the matter, in words
 */
public record HandoverNode(String kind, String icon, String name, String line, String days, List<HandoverNode> below) {

    public HandoverNode {
        below = List.copyOf(below);
    }

    public boolean isOwn() {
        return kind.equals("own");
    }
}
