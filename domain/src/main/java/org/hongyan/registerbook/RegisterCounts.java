package org.hongyan.registerbook;

/**
 * The counters of a period, each counted for itself and none derived from another (domain.md §3.8).
 *
 * @param items 件: submissions registered
 * @param visits 批: visit events
 * @param persons 人次: heads of visits and signers of everything else
 * @param visitPersons 人次 of the visits alone
 * @param collectiveVisits 集体访: visits of five or more
 * @param collectivePersons 人次 of those visits
 * @param jointItems 联名: letters and other items of five or more signers
 * @param repeats 重复: items whose matter had been petitioned here before
 * @param repeatPersons 人次 of those items
 * @param firsts 初次: items that are no repeat
 * @param aboveLevel 越级: visits above the competent and the next level
 */
public record RegisterCounts(
        int items,
        int visits,
        int persons,
        int visitPersons,
        int collectiveVisits,
        int collectivePersons,
        int jointItems,
        int repeats,
        int repeatPersons,
        int firsts,
        int aboveLevel) {}
