package org.clientele.crm.service.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.clientele.crm.domain.shared.InvalidInput;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which character set a file is written: by its byte order mark, else UTF-8 when all of it is valid UTF-8,
 * else what its bytes look like, else Windows-1252. Whatever it is, all of the file must be valid in it.
 */
final class EncodingDetector {

    private static final int SAMPLE = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private EncodingDetector() {}

    /**
     * @param wish what the one who imports says it is, may be absent
     * @throws InvalidInput for an unknown character set, or one in which the file is not valid
     */
    static Charset detect(FileContent content, String wish) throws IOException {
        byte[] head = head(content);
        Optional<Charset> marked = byteOrderMark(head);
        if (wish != null) {
            return valid(content, named(wish));
        }
        if (marked.isPresent()) {
            return valid(content, marked.get());
        }
        Charset wide = withoutMark(head);
        if (wide != null) {
            return valid(content, wide);
        }
        if (isValid(content, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return valid(content, guessed(head));
    }

    /** A reader that refuses what is not valid in the character set, positioned behind a byte order mark. */
    static Reader reader(InputStream bytes, Charset charset) throws IOException {
        Reader reader = new java.io.BufferedReader(new InputStreamReader(bytes, strict(charset)), SAMPLE);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new InvalidInput("encoding", "error.import.noEncoding", name);
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] head) {
        String mark = UniversalDetector.detectCharsetFromBOM(head);
        return mark == null ? Optional.empty() : Optional.of(Charset.forName(mark));
    }

    /** UTF-16 without a mark: of two bytes one is zero almost always, and the other never. */
    private static Charset withoutMark(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = head.length / 2 * 7 / 10;
        if (head.length < 4 || zeros[0] + zeros[1] == 0) {
            return null;
        }
        if (zeros[1] > most && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] > most && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset guessed(byte[] head) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null || name.startsWith("UTF-8") || name.startsWith("US-ASCII") || !Charset.isSupported(name)
                ? Charset.forName("windows-1252")
                : Charset.forName(name);
    }

    private static Charset valid(FileContent content, Charset charset) throws IOException {
        if (!isValid(content, charset)) {
            throw new InvalidInput("file", "error.import.encoding", charset.name());
        }
        return charset;
    }

    private static boolean isValid(FileContent content, Charset charset) throws IOException {
        char[] buffer = new char[SAMPLE];
        try (Reader reader = new InputStreamReader(content.open(), strict(charset))) {
            while (reader.read(buffer) >= 0) {
                // the reader throws at the first byte that is not valid
            }
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static byte[] head(FileContent content) throws IOException {
        try (InputStream bytes = content.open()) {
            return bytes.readNBytes(SAMPLE);
        }
    }
}
