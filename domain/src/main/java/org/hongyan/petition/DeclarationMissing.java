package org.hongyan.petition;

import org.hongyan.shared.FieldError;

/** The petitioner has not declared that what is written is true (信访工作条例 第十九条第二款). */
final class DeclarationMissing {

    static final FieldError ERROR = new FieldError("/declaration", "declaration.missing");

    private DeclarationMissing() {}
}
