package org.clientele.crm.domain.contract;

import java.time.LocalDate;
import org.clientele.crm.domain.shared.FieldChecks;

/**
 * Command: note that somebody has signed.
 *
 * @param party for whom
 * @param signer name of the person, at most 200 characters
 * @param title position of the person, at most 100 characters, or null
 * @param signedDate day of signing, in the contract's time zone
 * @param method how
 */
public record RecordSignature(
        SignatureParty party, String signer, String title, LocalDate signedDate, SignatureMethod method) {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** @throws org.clientele.crm.domain.shared.InvalidInput naming every wrong field */
    public RecordSignature {
        var checks = new FieldChecks();
        checks.required("party", party);
        signer = checks.requiredText("signer", signer, 200);
        title = checks.optionalText("title", title, 100);
        checks.required("signedDate", signedDate);
        checks.require(
                signedDate == null || !signedDate.isBefore(EARLIEST), "signedDate", "error.contract.signedTooEarly");
        checks.required("method", method);
        checks.done();
    }
}
