package org.hongyan.matter;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The documents of the golden lifecycle by their Chinese names, and what we call them. */
final class LifecycleDocuments {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            entry("REGISTRATION_RECEIPT", "登记回执"),
            entry("MERGER_NOTICE", "并入告知书(N1)"),
            entry("SEALED_TRANSFER_SLIP", "移送单"),
            entry("LEGAL_ROUTE_NOTICE", "法定途径告知书"),
            entry("SIMPLE_REPLY", "简易答复"),
            entry("SUGGESTION_REPLY", "建议意见回复"),
            entry("REFERRAL_LETTER", "转送函"),
            entry("ASSIGNMENT_LETTER", "交办函"),
            entry("DESTINATION_NOTICE", "去向告知"),
            entry("ACCEPTANCE_NOTICE", "接收告知书"),
            entry("OBJECTION", "异议申请"),
            entry("OBJECTION_VERDICT", "审核结论"),
            entry("DESIGNATION_REQUEST", "提请指定"),
            entry("DESIGNATION_DECISION", "指定办理决定"),
            entry("REFUSAL_NOTICE", "不予受理告知书"),
            entry("NO_LONGER_NOTICE", "不再受理告知书"),
            entry("HANDLING_OPINION_DRAFT", "处理意见书(稿)"),
            entry("EXTENSION_NOTICE", "延长办理期限告知书"),
            entry("HANDLING_OPINION", "处理意见书"),
            entry("MEDIATION_AGREEMENT", "调解协议书"),
            entry("SETTLEMENT_AGREEMENT", "和解协议书"),
            entry("REVIEW_REQUEST", "复查申请书"),
            entry("COMPLETION_RECORD", "办结登记"),
            entry("REOPENING_NOTICE", "重新办理通知"),
            entry("REVOCATION_DECISION", "撤销决定"),
            entry("CHANGE_DECISION", "变更决定"),
            entry("REVIEW_OPINION", "复查意见书"),
            entry("REVIEW_REFUSAL_NOTICE", "不予受理(复查)告知"),
            entry("FINAL_REVIEW_REFUSAL_NOTICE", "不予受理(复核)告知"),
            entry("FINAL_REVIEW_REQUEST", "复核申请书"),
            entry("FINAL_REVIEW_OPINION", "复核意见书"),
            entry("WITHDRAWAL_RECORD", "撤回登记"),
            entry("FILE_CONTENTS", "卷内目录"),
            entry("SUPPLEMENT_NOTICE", "补充通知"),
            entry("SUPERVISION_LETTER", "督办函"),
            entry("PROPOSAL", "建议书"),
            entry("HEARING_NOTICE", "听证通知"),
            entry("HEARING_RECORD", "听证笔录"),
            entry("HEARING_CONCLUSION", "听证结论"),
            entry("RECALL_NOTICE", "撤回通知(流转)"),
            entry("TAKEOVER_DECISION", "收回自办决定"),
            entry("RESUMPTION_NOTICE", "恢复办理通知"));

    private LifecycleDocuments() {}

    static String chinese(String name) {
        return CHINESE.getOrDefault(name, name + "?");
    }

    static Set<String> names() {
        return CHINESE.keySet();
    }
}
