package org.hongyan.document;

import java.util.Locale;
import org.hongyan.shared.Texts;

/**
 * The documents of the lifecycle (domain.md §2.9). Its names are those of the lifecycle table. The title of a kind is
 * in the bundle under {@code DocumentKind.<NAME>}; the abbreviation stands in every number, as 处 in 官政信处〔2026〕17号.
 */
public enum DocumentKind {
    REGISTRATION_RECEIPT("回", Form.RECORD, Reader.PETITIONER),
    DESTINATION_NOTICE("去", Form.LETTER, Reader.PETITIONER),
    REFERRAL_LETTER("转", Form.LETTER, Reader.RECEIVER),
    ASSIGNMENT_LETTER("交", Form.LETTER, Reader.RECEIVER),
    OBJECTION("异", Form.LETTER, Reader.RECEIVER, Signed.BY_ANOTHER),
    OBJECTION_VERDICT("审", Form.LETTER, Reader.RECEIVER),
    WRONG_BODY_REPORT("改", Form.LETTER, Reader.RECEIVER, Signed.BY_ANOTHER),
    WRONG_BODY_ANSWER("改复", Form.LETTER, Reader.RECEIVER, Signed.BY_ANOTHER),
    DESIGNATION_REQUEST("提", Form.LETTER, Reader.RECEIVER),
    DESIGNATION_DECISION("定", Form.LETTER, Reader.CHAIN),
    RECALL_NOTICE("撤", Form.LETTER, Reader.RECEIVER),
    TAKEOVER_DECISION("收", Form.LETTER, Reader.CHAIN, Signed.BY_ANOTHER),
    SEALED_TRANSFER_SLIP("移", Form.RECORD, Reader.RECEIVER),
    ACCEPTANCE_NOTICE("受", Form.LETTER, Reader.PETITIONER),
    REFUSAL_NOTICE("不受", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    NO_LONGER_NOTICE("不再", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    LEGAL_ROUTE_NOTICE("导", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    MERGER_NOTICE("并", Form.LETTER, Reader.PETITIONER),
    SUPPLEMENT_NOTICE("补", Form.LETTER, Reader.PETITIONER),
    EXTENSION_NOTICE("延", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    SIMPLE_REPLY("简", Form.LETTER, Reader.PETITIONER),
    SUGGESTION_REPLY("建", Form.LETTER, Reader.PETITIONER),
    MATERIAL_REPLY("材", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    INTERVIEW_RECORD("谈", Form.RECORD, Reader.BODY, Signed.BY_HAND),
    INVESTIGATION_REPORT("调", Form.RECORD, Reader.BODY, Signed.BY_HAND),
    HANDLING_OPINION_DRAFT("稿", Form.LETTER, Reader.BODY),
    HANDLING_OPINION("处", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    MEDIATION_AGREEMENT("解", Form.RECORD, Reader.PETITIONER, Signed.BY_HAND),
    SETTLEMENT_AGREEMENT("和", Form.RECORD, Reader.PETITIONER, Signed.BY_HAND),
    SERVICE_RECORD("送", Form.RECORD, Reader.BODY, Signed.BY_HAND),
    COMPLETION_REPORT("报", Form.LETTER, Reader.RECEIVER, Signed.BY_ANOTHER),
    COMPLETION_RECORD("结", Form.RECORD, Reader.BODY),
    REOPENING_NOTICE("重", Form.LETTER, Reader.PETITIONER),
    RESUMPTION_NOTICE("恢", Form.LETTER, Reader.PETITIONER),
    REVOCATION_DECISION("销", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    CHANGE_DECISION("变", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    REVIEW_REQUEST("请查", Form.RECORD, Reader.PETITIONER, Signed.BY_HAND),
    REVIEW_OPINION("查", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    REVIEW_REFUSAL_NOTICE("不查", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    FINAL_REVIEW_REQUEST("请核", Form.RECORD, Reader.PETITIONER, Signed.BY_HAND),
    FINAL_REVIEW_OPINION("核", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    FINAL_REVIEW_REFUSAL_NOTICE("不核", Form.LETTER, Reader.PETITIONER, Signed.BY_ANOTHER),
    HEARING_NOTICE("听", Form.LETTER, Reader.PETITIONER),
    HEARING_RECORD("听录", Form.RECORD, Reader.BODY, Signed.BY_HAND),
    HEARING_CONCLUSION("听论", Form.LETTER, Reader.PETITIONER),
    WITHDRAWAL_RECORD("回撤", Form.RECORD, Reader.BODY),
    SUPERVISION_LETTER("督", Form.LETTER, Reader.RECEIVER),
    REMINDER_LETTER("催", Form.LETTER, Reader.RECEIVER),
    PROPOSAL("议", Form.LETTER, Reader.RECEIVER),
    RECTIFICATION_NOTICE("整", Form.LETTER, Reader.RECEIVER),
    CIRCULAR("通", Form.LETTER, Reader.CHAIN),
    QUESTION_SHEET("询", Form.LETTER, Reader.BODY),
    CO_HANDLING_LETTER("协", Form.LETTER, Reader.RECEIVER),
    CO_HANDLING_OPINION("协复", Form.LETTER, Reader.RECEIVER),
    INSTRUCTION_REQUEST("示", Form.LETTER, Reader.RECEIVER),
    INSTRUCTION("批", Form.LETTER, Reader.RECEIVER),
    DEPUTY_SUGGESTION("代", Form.LETTER, Reader.RECEIVER),
    SUGGESTION_ANSWER("代复", Form.LETTER, Reader.RECEIVER, Signed.BY_ANOTHER),
    SUGGESTION_RETURN("代退", Form.LETTER, Reader.BODY),
    RECEPTION_RECORD("访", Form.RECORD, Reader.BODY, Signed.BY_HAND),
    SPONSORSHIP_SHEET("包", Form.RECORD, Reader.BODY, Signed.BY_ANOTHER),
    URGENT_REPORT("专", Form.LETTER, Reader.RECEIVER, Signed.BY_ANOTHER),
    MEETING_MINUTES("纪", Form.LETTER, Reader.BODY, Signed.BY_ANOTHER),
    ANNUAL_REPORT("年报", Form.LETTER, Reader.BODY, Signed.BY_ANOTHER),
    FILE_CONTENTS("卷", Form.RECORD, Reader.BODY);

    /** How it looks. */
    public enum Form {
        /** Red head, number, title, addressee, text, signature, seal. */
        LETTER,
        /** Title over a table or text, without a red head. */
        RECORD
    }

    /** Who reads it once it is signed, beside the body that made it (domain.md §3.7). */
    public enum Reader {
        /** The petitioner and every body that has or had a part in the matter. */
        PETITIONER,
        /** Every body that has or had a part in the matter. */
        CHAIN,
        /** The body it is addressed to. */
        RECEIVER,
        /** Nobody else. */
        BODY
    }

    /** Who signs. */
    private enum Signed {
        /** By whoever drafted it. */
        BY_DRAFTER,
        /** By somebody who did not draft it. */
        BY_ANOTHER,
        /** By hand, by the people named in it; without a seal. */
        BY_HAND
    }

    private final String abbreviation;
    private final Form form;
    private final Reader reader;
    private final Signed signed;

    DocumentKind(String abbreviation, Form form, Reader reader) {
        this(abbreviation, form, reader, Signed.BY_DRAFTER);
    }

    DocumentKind(String abbreviation, Form form, Reader reader, Signed signed) {
        this.abbreviation = abbreviation;
        this.form = form;
        this.reader = reader;
        this.signed = signed;
    }

    public String abbreviation() {
        return abbreviation;
    }

    public Form form() {
        return form;
    }

    public Reader reader() {
        return reader;
    }

    /** True if whoever drafted it must not sign it. */
    public boolean needsAnotherSigner() {
        return signed == Signed.BY_ANOTHER;
    }

    /** True if the body's seal stands on it once it is signed. */
    public boolean bearsSeal() {
        return signed != Signed.BY_HAND;
    }

    /** True if it is printed, stamped or signed by hand, and its scan kept; what petitioners sign comes in their own way. */
    public boolean comesBackOnPaper() {
        return bearsSeal() || reader == Reader.BODY;
    }

    /** The name of the kind in lists, in the given language. On paper it is always Chinese. */
    public String title(Locale locale) {
        return Texts.of("document", locale).text("DocumentKind." + name());
    }
}
