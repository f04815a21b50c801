package org.hongyan.library;

import org.hongyan.shared.LegalBasis;

/** How a rule is quoted in a paper: 《信访工作条例》第二十二条, with the number of the document where it has one. */
@LegalBasis("信访工作条例 第三十二条；党政机关公文处理工作条例 第十九条")
final class CitationPolicy {

    private CitationPolicy() {}

    static String of(LibraryText text) {
        if (text.kind() == LibraryKind.STANDARD || text.source().isEmpty()) {
            return "";
        }
        String number = text.documentNumber().isEmpty() ? "" : "（" + text.documentNumber() + "）";
        return "《" + text.source() + "》" + number + text.clause();
    }
}
