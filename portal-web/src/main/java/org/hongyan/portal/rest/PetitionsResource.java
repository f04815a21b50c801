package org.hongyan.portal.rest;

import static org.hongyan.shared.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.matter.Nature;
import org.hongyan.petition.PetitionInput;
import org.hongyan.petition.PetitionerInput;
import org.hongyan.petition.Receipt;
import org.hongyan.petition.SignerList;
import org.hongyan.petition.SubmitPetition;

/** Submission by a program; an accusation is refused with the way to the sealed channel. */
@RequestScoped
@Path("v1/offices/{code}/petitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PetitionsResource {

    private static final int LONGEST_KEY = 200;

    @Inject
    private SubmitPetition submission;

    /** The same key with the same body gets the same answer, code included. */
    @POST
    public Response submit(@PathParam("code") String office, @HeaderParam("Idempotency-Key") String key, String body) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            return Problem.of(400, "idempotency-key", Problem.text("problem.idempotency-key"));
        }
        BodyReader read = BodyReader.of(body);
        PetitionInput input = input(read);
        boolean declaration = read.truth("declaration");
        if (input.nature() != Nature.ACCUSATION) {
            read.finish();
        }
        Receipt receipt =
                submission.submit(new SubmitPetition.Command(office, input, declaration, null, office + "/" + key));
        return Response.status(Response.Status.CREATED)
                .entity(JSON.createObjectBuilder()
                        .add("number", receipt.number())
                        .add("queryCode", receipt.firstCode())
                        .add("receivedAt", RestTime.moment(receipt.receivedAt()))
                        .add(
                                "nextStep",
                                JSON.createObjectBuilder()
                                        .add("text", Problem.text("api.nextStep", receipt.decideBy()))
                                        .add("by", receipt.decideBy().toString()))
                        .build()
                        .toString())
                .build();
    }

    private static PetitionInput input(BodyReader read) {
        Nature nature = read.choice("nature", Nature.class);
        BodyReader place = read.object("place");
        List<PetitionerInput> petitioners = read.objects("petitioners").stream()
                .map(PetitionsResource::person)
                .toList();
        return new PetitionInput(
                nature,
                read.text("title"),
                read.text("content"),
                read.texts("demands"),
                place.text("divisionCode"),
                place.text("detail"),
                read.text("subject"),
                petitioners,
                read.number("headCount", Math.max(1, petitioners.size())),
                read.truth("confidential"),
                read.truth("keepFromVillage"),
                read.truth("publishConsent"),
                read.objects("signers").stream()
                        .map(one -> SignerList.line(person(one)))
                        .collect(Collectors.joining("\n")));
    }

    private static PetitionerInput person(BodyReader one) {
        return new PetitionerInput(
                one.text("name"), one.text("idNumber"), one.text("phone"), one.text("email"), one.text("address"));
    }
}
