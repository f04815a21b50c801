package org.hongyan.accusation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hongyan.privacy.OfficeKeyFolder;

/** Attempts inside the discipline line itself; see {@link FortyAttacksIT}. */
final class LineAttacks {

    private final Attackers at;

    LineAttacks(Attackers at) {
        this.at = at;
    }

    List<AttackList.Attempt> all() {
        ReadAccusation read = at.world.get(ReadAccusation.class);
        return List.of(
                at.use(at.accused, "the accused follows a link into the line", () -> read.open(at.atLower)
                        .text()
                        .facts()),
                at.use(
                        at.scene.lowerClerk,
                        "the lower discipline office opens what accuses its own people",
                        () -> read.open(at.atUpper).text().facts()),
                AttackList.of(
                        "the lower discipline office dumps every row it may read of it",
                        () -> at.desk(
                                at.scene.lowerClerk,
                                "select 'there ' || content::text || '" + SealedScene.WORDS
                                        + "' from accusation where id = '" + at.atUpper + "'")),
                AttackList.of(
                        "another office's key opens a sealed text",
                        () -> new String(
                                at.world
                                        .get(OfficeKeyFolder.class)
                                        .load(at.scene.upper.id())
                                        .open(at.atLower, at.content(at.atLower)),
                                StandardCharsets.UTF_8)),
                AttackList.of(
                        "the same accused is compared between two discipline offices",
                        () -> at.world
                                        .get(OfficeKeyFolder.class)
                                        .load(at.scene.upper.id())
                                        .index(SealedScene.ACCUSED)
                                        .equals(at.world
                                                .get(OfficeKeyFolder.class)
                                                .load(at.scene.lower.id())
                                                .index(SealedScene.ACCUSED))
                                ? SealedScene.ACCUSED
                                : ""),
                at.use(
                        at.scene.upperClerk,
                        "the next-higher one reads below without a check of samples",
                        () -> read.open(at.atLower).text().facts()),
                at.use(at.scene.accusedClerk, "a clerk of the line opens what accuses him", () -> read.open(at.atLower)
                        .text()
                        .facts()),
                AttackList.of(
                        "the administrator of the discipline office reads its rows",
                        () -> at.desk(
                                at.scene.lowerAdministrator,
                                "select 'row ' || number || '" + SealedScene.WORDS + "' from accusation")),
                AttackList.of(
                        "an entry of its course is rewritten",
                        () -> at.desk(at.scene.lowerClerk, "update accusation_entry set kind = 'READ'")),
                AttackList.of(
                        "a clerk of the line gives himself a case of another office",
                        () -> at.desk(
                                at.scene.lowerClerk,
                                "update accusation set office_id = '" + at.scene.lower.id() + "' where id = '"
                                        + at.atUpper + "'")));
    }
}
