package org.hongyan.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongyan.attachment.AttachmentView;
import org.hongyan.attachment.Attachments;
import org.hongyan.attachment.FileDownload;
import org.hongyan.document.DocumentKind;
import org.hongyan.document.DocumentLine;
import org.hongyan.document.Documents;
import org.hongyan.document.RecordContent.Filed;
import org.hongyan.petition.Material;
import org.hongyan.petition.Materials;
import org.hongyan.petition.Petition;
import org.hongyan.petition.Petitions;
import org.hongyan.reply.WorkingNote;
import org.hongyan.reply.WorkingPapers;
import org.hongyan.shared.Texts;
import org.hongyan.shared.time.SystemTime;
import org.hongyan.staff.CurrentActor;
import org.hongyan.tenant.Offices;
import org.hongyan.tenant.Unit;

/** The pieces of a matter's file as the caller's body has it, in the order of their days; on paper in Chinese. */
@ApplicationScoped
class FileIndex {

    private final Petitions petitions;
    private final Materials materials;
    private final Documents documents;
    private final WorkingPapers papers;
    private final Attachments attachments;
    private final Offices offices;
    private final CurrentActor actors;

    /** For the proxy. */
    protected FileIndex() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    FileIndex(
            Petitions petitions,
            Materials materials,
            Documents documents,
            WorkingPapers papers,
            Attachments attachments,
            Offices offices,
            CurrentActor actors) {
        this.petitions = petitions;
        this.materials = materials;
        this.documents = documents;
        this.papers = papers;
        this.attachments = attachments;
        this.offices = offices;
        this.actors = actors;
    }

    List<Filed> of(UUID matterId) {
        return pieces(matterId).stream().map(FiledPiece::line).toList();
    }

    /** The same with what is in each. */
    List<FiledPiece> pieces(UUID matterId) {
        List<FiledPiece> pieces = new ArrayList<>();
        for (Petition petition : petitions.ofMatter(matterId)) {
            pieces.add(petition(petition));
            materials.ofPetition(petition.id()).forEach(added -> pieces.add(material(added)));
        }
        // what has a numbered paper of its own is in the file as that paper
        papers.notes(matterId).stream()
                .filter(note -> note.documentId() == null)
                .forEach(note -> pieces.add(note(note)));
        documents.ofMatter(matterId).stream()
                .filter(line -> line.signed() && line.kind() != DocumentKind.FILE_CONTENTS)
                .forEach(line -> pieces.add(document(line)));
        attachments.ofMatter(matterId).forEach(file -> pieces.add(file(file)));
        pieces.sort(Comparator.comparing(piece -> piece.line().day()));
        return pieces;
    }

    private static FiledPiece petition(Petition petition) {
        String channel = Texts.of("petition", Locale.SIMPLIFIED_CHINESE)
                .text("Channel." + petition.channel().name());
        return FiledPiece.text(
                new Filed(channel, petition.number(), text("archive.petitioner"), petition.receivedOn()),
                petition.title() + "\n\n" + petition.content());
    }

    private static FiledPiece material(Material added) {
        return FiledPiece.text(
                new Filed(text("archive.material"), "", text("archive.petitioner"), added.receivedOn()), added.text());
    }

    private static FiledPiece note(WorkingNote note) {
        String kind = Texts.of("reply", Locale.SIMPLIFIED_CHINESE)
                .text("NoteKind." + note.kind().name());
        return FiledPiece.text(
                new Filed(kind, "", note.people(), note.happenedOn()),
                String.join("\n", note.happenedOn().toString(), note.place(), note.people(), "", note.text()));
    }

    private FiledPiece document(DocumentLine line) {
        String body = offices.unit(line.bodyId()).map(Unit::name).orElse("");
        return FiledPiece.file(new Filed(line.title(), line.number(), body, line.signedOn()), ".pdf", () -> documents
                .pdf(line.id())
                .map(pdf -> () -> new ByteArrayInputStream(pdf)));
    }

    private FiledPiece file(AttachmentView file) {
        int dot = file.name().lastIndexOf('.');
        return FiledPiece.file(
                new Filed(file.name(), "", text("archive.file"), SystemTime.dateOf(file.uploadedAt())),
                dot < 0 ? "" : file.name().substring(dot),
                () -> attachments.open(file.id(), actors.get().bodyId()).map(FileDownload::source));
    }

    private static String text(String key) {
        return Texts.of("archive", Locale.SIMPLIFIED_CHINESE).text(key);
    }
}
