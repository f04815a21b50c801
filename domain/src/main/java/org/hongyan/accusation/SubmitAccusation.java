package org.hongyan.accusation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.attachment.FileProbe;
import org.hongyan.attachment.Upload;
import org.hongyan.privacy.QueryCode;
import org.hongyan.privacy.QueryCodes;
import org.hongyan.shared.FieldError;
import org.hongyan.shared.Ids;
import org.hongyan.shared.InvalidInputException;
import org.hongyan.shared.LegalBasis;
import org.hongyan.shared.Permission;
import org.hongyan.shared.RefusedException;
import org.hongyan.shared.Requires;
import org.hongyan.shared.UseCase;
import org.hongyan.tenant.CurrentCaller;

/**
 * A citizen accuses somebody on the public page of the line. Everything is sealed to the receiving office before it is
 * stored; there is no draft, no mail and no trace in the audit trail but that something was handed in.
 */
@UseCase
@LegalBasis("信访工作条例 第三十条第一款、第三款；纪检监察机关处理检举控告工作规则")
public class SubmitAccusation {

    /**
     * What the accuser takes away.
     *
     * @param code shown once; empty where the same form came again
     */
    public record Ticket(String number, String office, String code) {

        @Override
        public String toString() {
            return "Ticket[…]";
        }
    }

    @Inject
    private SealingDesk sealing;

    @Inject
    private SealedDoor door;

    @Inject
    private FileProbe probe;

    @Inject
    private QueryCodes codes;

    @Inject
    private TicketNumbers numbers;

    @Inject
    private CurrentCaller caller;

    /**
     * Hands it in.
     *
     * @param formId makes the same form recognisable when it is sent twice
     * @throws InvalidInputException with pointers into the form; nothing is stored then
     */
    @Requires(Permission.ANYONE)
    public Ticket submit(String officeCode, UUID formId, AccusationInput input) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<FieldError> errors = new ArrayList<>(input.check());
        List<Upload> uploads = input.files();
        for (int i = 0; i < uploads.size() && i < AccusationInput.MAX_FILES; i++) {
            FileProbe.Probed probed = probe.probe(uploads.get(i), "/files");
            if (probed.wrong() == null) {
                files.put(i + "\u0000" + probed.name(), probed.content());
            } else {
                errors.add(probed.wrong());
            }
        }
        InvalidInputException.throwIfAny(errors);
        TicketNumbers.Place place = numbers.next(
                officeCode, input.sitsThere(), formId, input.text().accuser().named());
        QueryCode code = codes.fresh();
        String proof = codes.proofOf(place.arrived().number(), code);
        caller.present(proof);
        return store(place, input, files, code, proof);
    }

    private Ticket store(
            TicketNumbers.Place place, AccusationInput input, Map<String, byte[]> files, QueryCode code, String proof) {
        UUID office = place.office().id();
        UUID about = place.arrived().id();
        List<AccusationText.FileLine> lines = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        files.forEach((key, content) -> {
            lines.add(
                    new AccusationText.FileLine(Ids.next(), key.substring(key.indexOf('\u0000') + 1), content.length));
            contents.add(content);
        });
        byte[] sealed = sealing.seal(office, about, input.text().with(lines).bytes());
        if (!door.receive(place.arrived(), sealed, proof)) {
            // the same form came before; its code was shown then
            return new Ticket("", place.office().name(), "");
        }
        for (int i = 0; i < lines.size(); i++) {
            UUID id = lines.get(i).id();
            if (!door.receiveFile(about, id, sealing.seal(office, id, contents.get(i)))) {
                throw new RefusedException(new NoDisciplineOffice(place.office().phone()));
            }
        }
        return new Ticket(place.arrived().number(), place.office().name(), code.reveal());
    }
}
