package org.clientele.crm.service.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.crm.domain.shared.InvalidInput;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which character set a file is written: by its byte order mark, else UTF-8 when all of it is valid UTF-8 or
 * most of what is no ASCII is, else what its bytes look like, else Windows-1252. Few bytes look like much: an alphabet whose
 * letters would stand in the middle of Latin words, as in Mόller, is not believed. All of the file must be valid in it, but
 * for UTF-8 with a few damaged bytes, which are counted.
 */
final class EncodingDetector {

    private static final int SAMPLE = 64 * 1024;
    private static final int ASCII = 0x7f;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{IsAlphabetic}+");

    private EncodingDetector() {}

    /**
     * @param wish what the one who imports says it is, may be absent
     * @throws InvalidInput for an unknown character set, or one in which the file is not valid
     */
    static TextEncoding detect(FileContent content, String wish) throws IOException {
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
        Optional<TextEncoding> utf8 = utf8(content);
        return utf8.isPresent() ? utf8.get() : valid(content, guessed(head));
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
        return name == null
                        || name.startsWith("UTF-8")
                        || name.startsWith("US-ASCII")
                        || !Charset.isSupported(name)
                        || mixesAlphabets(head, Charset.forName(name))
                ? Charset.forName("windows-1252")
                : Charset.forName(name);
    }

    /** Whether most of the words that are not plain Latin are Latin in part, read in a set of one byte for a character. */
    private static boolean mixesAlphabets(byte[] head, Charset charset) {
        if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1) {
            return false;
        }
        List<String> foreign = NO_LETTERS
                .splitAsStream(new String(head, charset))
                .filter(word -> word.chars().anyMatch(c -> c > ASCII))
                .toList();
        long mixed = foreign.stream()
                .filter(word -> word.chars().anyMatch(c -> c <= ASCII))
                .count();
        return mixed * 2 > foreign.size();
    }

    private static TextEncoding valid(FileContent content, Charset charset) throws IOException {
        Optional<TextEncoding> encoding = charset.equals(StandardCharsets.UTF_8)
                ? utf8(content)
                : Optional.of(new TextEncoding(charset, 0)).filter(read -> isValid(content, charset));
        return encoding.orElseThrow(() -> new InvalidInput("file", "error.import.encoding", charset.name()));
    }

    private static boolean isValid(FileContent content, Charset charset) {
        char[] buffer = new char[SAMPLE];
        try (Reader reader =
                new InputStreamReader(content.open(), TextEncoding.decoder(charset, CodingErrorAction.REPORT))) {
            while (reader.read(buffer) >= 0) {
                // the reader throws at the first byte that is not valid
            }
            return true;
        } catch (CharacterCodingException invalid) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** UTF-8, with its damaged bytes counted; empty when there are as many of them as characters beyond ASCII, or more. */
    private static Optional<TextEncoding> utf8(FileContent content) throws IOException {
        CharsetDecoder decoder = TextEncoding.decoder(StandardCharsets.UTF_8, CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer chars = CharBuffer.allocate(SAMPLE);
        int invalid = 0;
        int beyondAscii = 0;
        try (ReadableByteChannel channel = Channels.newChannel(content.open())) {
            boolean atEnd = false;
            while (!atEnd) {
                atEnd = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, atEnd);
                while (result.isError()) {
                    invalid += result.length();
                    bytes.position(bytes.position() + result.length());
                    result = decoder.decode(bytes, chars, atEnd);
                }
                bytes.compact();
                beyondAscii += (int) chars.flip().chars().filter(c -> c > ASCII).count();
                chars.clear();
            }
        }
        return invalid > 0 && invalid >= beyondAscii
                ? Optional.empty()
                : Optional.of(new TextEncoding(StandardCharsets.UTF_8, invalid));
    }

    private static byte[] head(FileContent content) throws IOException {
        try (InputStream bytes = content.open()) {
            return bytes.readNBytes(SAMPLE);
        }
    }
}
