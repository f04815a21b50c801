package org.hongyan.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a personal field stands. Part of its encryption: copied to another row or column it does not open.
 *
 * @param table table name
 * @param row id of the row
 * @param column column name
 */
public record FieldAddress(String table, UUID row, String column) {

    public byte[] context() {
        return (table + '\u0000' + row + '\u0000' + column).getBytes(StandardCharsets.UTF_8);
    }
}
