package org.hongyan.admin.reception;

import org.hongyan.admin.desk.DeskPage;
import org.hongyan.shared.Permission;

/** Who keeps the rota; the use cases ask again. */
final class ReceptionPosts {

    private ReceptionPosts() {}

    static boolean keep(DeskPage desk) {
        return !desk.isForOneMatter()
                && (desk.may(Permission.REGISTER) || desk.may(Permission.DISPATCH) || desk.may(Permission.SUPERVISE));
    }
}
