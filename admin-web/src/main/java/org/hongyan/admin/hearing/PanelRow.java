package org.hongyan.admin.hearing;

import org.hongyan.hearing.PanelMember;

/** One line of the panel in the form; left empty it is nobody. */
public class PanelRow {

    private String name;
    private PanelMember.Kind kind;

    PanelMember member() {
        return new PanelMember(kind, name);
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public PanelMember.Kind getKind() {
        return kind;
    }

    public void setKind(PanelMember.Kind newKind) {
        kind = newKind;
    }
}
