package org.clientele.crm.domain.shared;

/** What was sent has more bytes than is accepted. Nothing of it is stored. */
public class TooLarge extends BusinessException {

    /**
     * @param key key of the text that says what is too large
     * @param limitMegabytes the largest size that is accepted, in MB of 1,000,000 bytes
     */
    public TooLarge(String key, long limitMegabytes) {
        super(key, limitMegabytes);
    }
}
