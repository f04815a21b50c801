package org.hongyan.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final byte[] HERE = "here".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    @DisplayName("R1 the ring is a file only its owner can read, and is never replaced")
    void the_file_is_for_its_owner_only() throws IOException {
        KeyRing made = KeyRingFile.create(folder.resolve("keys"));
        Path file = folder.resolve("keys").resolve(KeyRingFile.NAME);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(KeyRingFile.load(folder.resolve("keys")).id()).isEqualTo(made.id());
        assertThatThrownBy(() -> KeyRingFile.create(folder.resolve("keys")))
                .isInstanceOf(KeyRingException.class)
                .hasMessageContaining("not replaced");
    }

    @Test
    @DisplayName("R1 a ring others can read, a missing one and a damaged one are refused in one sentence")
    void bad_files_are_refused() throws IOException {
        assertThatThrownBy(() -> KeyRingFile.load(folder)).hasMessageContaining("no readable key ring");
        KeyRingFile.create(folder);
        Path file = folder.resolve(KeyRingFile.NAME);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyRingFile.load(folder)).hasMessageContaining("mode 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "id=x\nPERSONAL={broken");
        assertThatThrownBy(() -> KeyRingFile.load(folder)).hasMessageContaining("damaged");
    }

    @Test
    @DisplayName("R2 a field opens only at its own table, row and column")
    void a_field_opens_only_in_its_place() {
        KeyRing ring = KeyRing.generate();
        UUID row = UUID.randomUUID();
        FieldAddress name = new FieldAddress("petitioner", row, "name");
        PersonalText sealed = PersonalText.seal(ring, name, "李𠮷㐂");

        assertThat(PersonalText.ofColumn(sealed.toColumn()).open(ring, name)).isEqualTo("李𠮷㐂");
        assertThat(sealed).hasToString("PersonalText[…]");
        for (FieldAddress elsewhere : List.of(
                new FieldAddress("petitioner", UUID.randomUUID(), "name"),
                new FieldAddress("petitioner", row, "address"),
                new FieldAddress("person", row, "name"))) {
            assertThatThrownBy(() -> sealed.open(ring, elsewhere)).isInstanceOf(KeyRingException.class);
        }
        assertThatThrownBy(() -> sealed.open(KeyRing.generate(), name)).isInstanceOf(KeyRingException.class);
        assertThat(PersonalText.seal(ring, name, "")).isNull();
    }

    @Test
    @DisplayName("R4 a rotated ring reads what the former wrote, writes with another key, and finds both")
    void rotation_keeps_the_old_keys() throws IOException {
        KeyRing before = KeyRingFile.create(folder);
        byte[] sealed = before.seal(KeyPurpose.PERSONAL, HERE, HERE);
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        try (var out = before.sealing(KeyPurpose.FILE, streamed, HERE)) {
            out.write(HERE);
        }
        KeyRing after = KeyRingFile.rotate(folder);

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.open(KeyPurpose.PERSONAL, sealed, HERE)).isEqualTo(HERE);
        assertThat(after.opening(KeyPurpose.FILE, new ByteArrayInputStream(streamed.toByteArray()), HERE))
                .hasBinaryContent(HERE);
        assertThat(after.primaryKeyId(KeyPurpose.PERSONAL)).isNotEqualTo(before.primaryKeyId(KeyPurpose.PERSONAL));
        BlindIndex old = new BlindIndex(before);
        BlindIndex young = new BlindIndex(after);
        String stored = old.toStore(BlindIndexKind.PHONE, "138 0013 8000");
        assertThat(young.toFind(BlindIndexKind.PHONE, "+86-13800138000"))
                .contains(stored)
                .hasSize(2);
        assertThat(young.toStore(BlindIndexKind.PHONE, "13800138000")).isNotEqualTo(stored);
    }

    @Test
    void a_backup_is_readable_by_its_owner_only_and_replaces_a_lost_ring() throws IOException {
        KeyRing ring = KeyRingFile.create(folder.resolve("keys"));
        Path copy = folder.resolve("safe").resolve("copy.keys");
        KeyRingFile.backup(folder.resolve("keys"), copy);
        assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.delete(folder.resolve("keys").resolve(KeyRingFile.NAME));
        Files.copy(copy, folder.resolve("keys").resolve(KeyRingFile.NAME));
        Files.setPosixFilePermissions(
                folder.resolve("keys").resolve(KeyRingFile.NAME), PosixFilePermissions.fromString("rw-------"));
        KeyRing restored = KeyRingFile.load(folder.resolve("keys"));
        assertThat(restored.open(KeyPurpose.TOKEN, ring.seal(KeyPurpose.TOKEN, HERE, HERE), HERE))
                .isEqualTo(HERE);
    }

    @Test
    void one_purpose_never_opens_what_another_sealed() {
        KeyRing ring = KeyRing.generate();
        byte[] sealed = ring.seal(KeyPurpose.TOKEN, HERE, HERE);
        assertThatThrownBy(() -> ring.open(KeyPurpose.OUTBOX, sealed, HERE)).isInstanceOf(KeyRingException.class);
    }
}
