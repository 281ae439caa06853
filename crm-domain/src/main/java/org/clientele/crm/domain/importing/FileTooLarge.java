package org.clientele.crm.domain.importing;

import org.clientele.crm.domain.shared.BusinessException;

/** The file has more bytes than an import may have. */
public class FileTooLarge extends BusinessException {

    /** @param limitMegabytes the largest size that is accepted, in MB of 1,000,000 bytes */
    public FileTooLarge(long limitMegabytes) {
        super("error.import.fileTooLarge", limitMegabytes);
    }
}
