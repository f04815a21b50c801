/**
 * The tree of administrative divisions: read from a table, checked as a whole, brought into the database.
 *
 * <ul>
 *   <li>A table with any fault is refused with all its faults, and nothing of it is stored.</li>
 *   <li>Bringing the same table in again changes nothing; a changed name is brought in line; no place is removed,
 *       because old petitions still name it.</li>
 * </ul>
 */
package org.hongyan.tenantconfig.division;
