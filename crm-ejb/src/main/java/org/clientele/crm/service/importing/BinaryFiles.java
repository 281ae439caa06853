package org.clientele.crm.service.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.clientele.crm.domain.shared.InvalidInput;

/** Recognizes files that are no text, by how they begin, so that the user learns what to do about them. */
final class BinaryFiles {

    private static final int LONGEST_MARK = 8;

    /** First bytes in hex, and the kind of file as the {@code errors} message bundle names it. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("504b0304", "workbook"),
            Map.entry("504b0506", "workbook"),
            Map.entry("d0cf11e0", "workbook"),
            Map.entry("25504446", "pdf"),
            Map.entry("89504e47", "picture"),
            Map.entry("47494638", "picture"),
            Map.entry("ffd8ff", "picture"),
            Map.entry("1f8b", "archive"),
            Map.entry("425a68", "archive"),
            Map.entry("fd377a585a", "archive"),
            Map.entry("377abcaf", "archive"),
            Map.entry("526172211a", "archive"),
            Map.entry("7f454c46", "program"),
            Map.entry("4d5a9000", "program"),
            Map.entry("cafebabe", "program"),
            Map.entry("53514c69", "other"));

    private BinaryFiles() {}

    /** @throws InvalidInput for an empty file, or one that is a picture, a workbook, an archive and so on */
    static void refuse(FileContent content) throws IOException {
        try (InputStream bytes = content.open()) {
            byte[] head = bytes.readNBytes(LONGEST_MARK);
            if (head.length == 0) {
                throw new InvalidInput("file", "error.import.nothing");
            }
            for (int length = 2; length <= head.length; length++) {
                String kind = MARKS.get(HexFormat.of().formatHex(Arrays.copyOf(head, length)));
                if (kind != null) {
                    throw new InvalidInput("file", "error.import.binary." + kind);
                }
            }
        }
    }
}
