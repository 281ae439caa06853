package org.clientele.crm.service.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * In which character set a file is written.
 *
 * @param invalidBytes bytes of the file that are no text in it; 0 if all of it is valid
 */
record TextEncoding(Charset charset, int invalidBytes) {

    private static final int BUFFER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * A reader positioned behind a byte order mark. It refuses what is not valid in the character set, unless that is
     * known to occur: then U+FFFD stands for it, and the rows that hold one are rejected.
     */
    Reader reader(InputStream bytes) throws IOException {
        CodingErrorAction action = invalidBytes == 0 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        Reader reader = new BufferedReader(new InputStreamReader(bytes, decoder(charset, action)), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    static CharsetDecoder decoder(Charset charset, CodingErrorAction action) {
        return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    }
}
