package org.hongyan.admin.library;

import org.hongyan.admin.desk.DeskPage;
import org.hongyan.shared.Permission;

/** Who keeps the office's part of the library; the use case asks again. */
final class LibraryPosts {

    private LibraryPosts() {}

    static boolean keep(DeskPage desk) {
        return !desk.isForOneMatter()
                && (desk.may(Permission.OFFICE_ADMIN)
                        || desk.may(Permission.SUPERVISE)
                        || desk.may(Permission.APPROVE)
                        || desk.may(Permission.DISPATCH));
    }
}
