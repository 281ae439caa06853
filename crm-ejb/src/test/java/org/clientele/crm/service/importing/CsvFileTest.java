package org.clientele.crm.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.clientele.crm.domain.importing.FileFormat;
import org.clientele.crm.domain.importing.MappingWish;
import org.clientele.crm.domain.shared.InvalidInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final FileLimits LIMITS = new FileLimits(1_000, 5, 4, 10);

    @Nested
    class Encoding {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void isToldByTheByteOrderMark(String charset) throws IOException {
            byte[] bytes = ("\ufeff" + "name;city\nZoë;Łódź\n").getBytes(Charset.forName(charset));

            assertThat(check(bytes).format()).isEqualTo(new FileFormat(charset, 0, ';', true, List.of("name", "city")));
            assertThat(rows(bytes)).containsExactly(new CsvRow(2, List.of("Zoë", "Łódź")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
        void isSeenInUtf16WithoutAMark(String charset) throws IOException {
            byte[] bytes = "name,city\nAcme,Berlin\n".getBytes(Charset.forName(charset));

            assertThat(check(bytes).format().encoding()).isEqualTo(charset);
        }

        @Test
        void isUtf8WheneverAllOfItIs() throws IOException {
            assertThat(check("name,city\nZoë,€\n").format().encoding()).isEqualTo("UTF-8");
        }

        @Test
        void isWindows1252WhenItIsNotUtf8() throws IOException {
            byte[] bytes = "name,city\nGrün & Söhne,Köln\nMüller,€\n".getBytes(Charset.forName("windows-1252"));

            assertThat(rows(bytes).get(0).cells()).containsExactly("Grün & Söhne", "Köln");
            assertThat(rows(bytes).get(1).cells()).containsExactly("Müller", "€");
        }

        @Test
        void isNoAlphabetWhoseLettersWouldStandAmongLatinOnes() throws IOException {
            byte[] bytes = "Name;Country\nMüller AG;DE\nGröße;AT\n".getBytes(StandardCharsets.ISO_8859_1);

            assertThat(rows(bytes).get(0).cells()).containsExactly("Müller AG", "DE");
            assertThat(rows(bytes).get(1).cells()).containsExactly("Größe", "AT");
        }

        @Test
        void isGreekWhenItsWordsAre() throws IOException {
            byte[] bytes = "Name;Town\nΑφοί Παπαδόπουλος ΑΕ;Αθήνα\nΝερά της Κρήτης;Ηράκλειο\n".getBytes("ISO-8859-7");

            assertThat(rows(bytes).get(1).cells()).containsExactly("Νερά της Κρήτης", "Ηράκλειο");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "UTF-8"})
        void isUtf8WithDamageWhenMostOfItIs(String wish) throws IOException {
            byte[] bytes = damaged("name,city\nZoë,Łódź\nM?ller,€\n");
            var wanted = new MappingWish(wish.isEmpty() ? null : wish, null, null, null, null, null);

            FileFormat format = file(bytes).check(wanted).format();
            List<CsvRow> rows = new ArrayList<>();
            file(bytes).read(format, rows::add);

            assertThat(format.encoding()).isEqualTo("UTF-8");
            assertThat(format.invalidBytes()).isEqualTo(1);
            assertThat(rows.get(0).cells()).containsExactly("Zoë", "Łódź");
            assertThat(rows.get(1).cells()).containsExactly("M\ufffdller", "€");
        }

        @ParameterizedTest
        @CsvSource({"Gr?n ä, false", "Gr?n äö, true", "Gr?n, false"})
        void isUtf8OnlyWithMoreValidThanDamagedCharacters(String name, boolean utf8) throws IOException {
            byte[] bytes = damaged("name\n" + name + "\n");

            assertThat(check(bytes).format().encoding().equals("UTF-8")).isEqualTo(utf8);
        }

        @Test
        void countsDamageAtTheEdgesOfWhatIsReadAtOnce() throws IOException {
            byte[] start = "name\n".getBytes(StandardCharsets.UTF_8);
            byte[] bytes = Arrays.copyOf(start, 64 * 1024 + 40);
            for (int i = start.length; i < bytes.length; i++) {
                bytes[i] = (byte) (i % 10 == 0 ? '\n' : 'x');
            }
            byte[] euro = "€€".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(euro, 0, bytes, 64 * 1024 - 1, euro.length);
            bytes[bytes.length - 1] = (byte) 0xe2;
            FileLimits roomy = new FileLimits(1_000_000, 100_000, 4, 100);

            FileFormat format = new CsvFile(() -> new ByteArrayInputStream(bytes), roomy)
                    .check(MappingWish.NONE)
                    .format();

            assertThat(format.invalidBytes()).isEqualTo(1);
        }

        /** The text in UTF-8, with a byte for each question mark that is not valid there. */
        private static byte[] damaged(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = bytes[i] == '?' ? (byte) 0xfc : bytes[i];
            }
            return bytes;
        }

        @Test
        void canBeStated() throws IOException {
            byte[] bytes = "name,city\nŁódź,x\n".getBytes("ISO-8859-2");
            MappingWish wish = new MappingWish("ISO-8859-2", null, null, null, null, null);

            FileFormat format = file(bytes).check(wish).format();
            List<CsvRow> rows = new ArrayList<>();
            file(bytes).read(format, rows::add);

            assertThat(rows.get(0).cells().get(0)).isEqualTo("Łódź");
        }

        @Test
        void thatIsStatedButWrongIsRefused() {
            byte[] bytes = "name\nZoë\n".getBytes(StandardCharsets.ISO_8859_1);

            assertThatThrownBy(() -> file(bytes).check(new MappingWish("UTF-8", null, null, null, null, null)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(key(refused)).isEqualTo("error.import.encoding"));
        }

        @Test
        void thatNobodyKnowsIsRefused() {
            assertThatThrownBy(() -> file("name\nx\n".getBytes(StandardCharsets.UTF_8))
                            .check(new MappingWish("klingon", null, null, null, null, null)))
                    .isInstanceOf(InvalidInput.class);
        }

        @Test
        void withHalfASymbolIsRefused() {
            byte[] loneSurrogate = "\ufeffname\nA\ud800B\n".getBytes(StandardCharsets.UTF_16LE);
            byte[] bytes = replaceQuestionMark(loneSurrogate);

            assertThat(refusal(bytes)).isEqualTo("error.import.encoding");
        }

        /** The encoder writes a replacement for the lone surrogate; this puts the surrogate itself back. */
        private byte[] replaceQuestionMark(byte[] bytes) {
            for (int i = 2; i + 1 < bytes.length; i += 2) {
                if (bytes[i] == (byte) 0xfd && bytes[i + 1] == (byte) 0xff || bytes[i] == '?') {
                    bytes[i] = 0;
                    bytes[i + 1] = (byte) 0xd8;
                }
            }
            return bytes;
        }
    }

    @Nested
    class Separator {

        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t", "|"})
        void isTheOneThatDividesEvenly(String separator) throws IOException {
            String text = "name,city,rank\nA B,C-D,1\nE,F,2\n".replace(",", separator);

            assertThat(check(text).format().separator()).isEqualTo(separator.charAt(0));
            assertThat(check(text).format().columns()).containsExactly("name", "city", "rank");
        }

        @Test
        void isNotLookedForInsideQuotes() throws IOException {
            assertThat(check("name,city\n\"A;B;C\",D\n\"E;F;G\",H\n").format().separator())
                    .isEqualTo(',');
        }

        @Test
        void isNotNeededForOneColumn() throws IOException {
            assertThat(check("name\nAcme\nInitech\n").format().columns()).containsExactly("name");
        }
    }

    @Nested
    class Rows {

        @Test
        void keepTheirLineWhateverTheLineEnds() throws IOException {
            assertThat(rows("name,city\r\nA,\"x\r\ny\"\nB,z\rC,w\r\n\r\nD,v"))
                    .containsExactly(
                            new CsvRow(2, List.of("A", "x\r\ny")),
                            new CsvRow(4, List.of("B", "z")),
                            new CsvRow(5, List.of("C", "w")),
                            new CsvRow(7, List.of("D", "v")));
        }

        @Test
        void mayHaveMoreOrFewerCellsThanTheHeader() throws IOException {
            assertThat(rows("name,city\nA\nB,b,c\n"))
                    .containsExactly(new CsvRow(2, List.of("A")), new CsvRow(3, List.of("B", "b", "c")));
        }

        @Test
        void keepQuotesThatAreDoubledAndTextsThatLookLikeFormulas() throws IOException {
            assertThat(rows("name,city\n\"Joe \"\"J\"\"\",\"=1+1\"\n"))
                    .containsExactly(new CsvRow(2, List.of("Joe \"J\"", "=1+1")));
        }

        @Test
        void withNothingInThemAreNone() throws IOException {
            assertThat(check("name,city\nA,b\n,\n , \n").rows()).isEqualTo(1);
        }
    }

    @Nested
    class Header {

        @Test
        void isMissingWhenTheFirstRowIsLikeTheOthers() throws IOException {
            FileFormat format = check("Acme,1990\nInitech,1998\n").format();

            assertThat(format.hasHeader()).isFalse();
            assertThat(format.columns()).containsExactly("Column 1", "Column 2");
            assertThat(check("Acme,1990\nInitech,1998\n").rows()).isEqualTo(2);
        }

        @Test
        void isThereWhenAWordStandsAboveNumbers() throws IOException {
            assertThat(check("foo,bar\nInitech,1998\n").format().hasHeader()).isTrue();
        }

        @Test
        void tellsColumnsOfTheSameNameApart() throws IOException {
            assertThat(check("name,city,city,\nA,b,c,d\n").format().columns())
                    .containsExactly("name", "city", "city (2)", "Column 4");
        }
    }

    @Nested
    class BrokenFiles {

        @ParameterizedTest
        @CsvSource(
                delimiter = '>',
                value = {
                    "name,city|A,\"b|C,d > error.import.quoteNotClosed > 2",
                    "name,city|A,b|C\"c,d > error.import.quoteInside > 3",
                    "name,city|A,\"b\"x|C,d > error.import.textBehindQuote > 2",
                    "name,city|A,b|C,12345678901 > error.import.cellTooLong > 3",
                    "name,city|A,b,c,d,e > error.import.tooManyColumns > 2",
                })
        void areRefusedWithTheLine(String text, String key, int line) {
            assertThatThrownBy(() -> check(text.replace('|', '\n')))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                        assertThat(key(refused)).isEqualTo(key);
                        assertThat(refused.errors().get(0).arguments().get(0)).isEqualTo(line);
                    });
        }

        @Test
        void withoutAnyRowAreRefused() {
            assertThat(refusal("")).isEqualTo("error.import.nothing");
            assertThat(refusal("\n\r\n  \n")).isEqualTo("error.import.empty");
            assertThat(refusal("\ufeff")).isEqualTo("error.import.empty");
            assertThat(refusal("name,city\n")).isEqualTo("error.import.headerOnly");
        }

        @Test
        void withOneRowTooManyAreRefused() throws IOException {
            assertThat(check("name\n1\n2\n3\n4\n5\n").rows()).isEqualTo(5);
            assertThat(refusal("name\n1\n2\n3\n4\n5\n6\n")).isEqualTo("error.import.tooManyRows");
        }

        @Test
        void withANulAreRefused() {
            assertThat(refusal("name,city\nA\0,b\n")).isEqualTo("error.import.nul");
        }

        @ParameterizedTest
        @CsvSource({
            "504b030414000600, error.import.binary.workbook",
            "d0cf11e0a1b11ae1, error.import.binary.workbook",
            "255044462d312e37, error.import.binary.pdf",
            "89504e470d0a1a0a, error.import.binary.picture",
            "1f8b080000000000, error.import.binary.archive",
            "7f454c4602010100, error.import.binary.program"
        })
        void thatAreNoTextAreNamed(String hex, String key) {
            assertThat(refusal(HexFormat.of().parseHex(hex))).isEqualTo(key);
        }

        @Test
        void ofRandomBytesAreRefused() {
            byte[] noise = new byte[4_096];
            new java.util.Random(7).nextBytes(noise);

            assertThat(refusal(noise)).startsWith("error.import.");
        }
    }

    @Test
    void readsTheRealFile() throws IOException {
        Path accounts = Path.of(System.getProperty("clientele.shared"), "data", "crm-sales", "accounts.csv");
        CsvFile file = new CsvFile(() -> Files.newInputStream(accounts), FileLimits.configured());

        CsvFile.Checked checked = file.check(MappingWish.NONE);

        assertThat(checked.rows()).isEqualTo(85);
        assertThat(checked.format().columns()).hasSize(7).startsWith("account");
    }

    @Test
    void readsALongFileInConstantMemory() throws IOException {
        FileLimits wide = new FileLimits(Long.MAX_VALUE, 1_000_000, 200, 32_767);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write("Acme,Berlin,1990\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        FileContent content = () -> new RepeatedBytes(line.toByteArray(), 300);

        assertThat(new CsvFile(content, wide)
                        .check(new MappingWish(null, null, false, null, null, null))
                        .rows())
                .isEqualTo(300_000);
    }

    /** The same bytes again and again, without holding them. */
    private static final class RepeatedBytes extends java.io.InputStream {
        private final byte[] piece;
        private long left;
        private int position;

        RepeatedBytes(byte[] piece, int times) {
            this.piece = piece;
            this.left = (long) piece.length * times;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            int next = piece[position];
            position = (position + 1) % piece.length;
            return next;
        }
    }

    private static CsvFile.Checked check(String text) throws IOException {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvFile.Checked check(byte[] bytes) throws IOException {
        return file(bytes).check(MappingWish.NONE);
    }

    private static List<CsvRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CsvRow> rows(byte[] bytes) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        CsvFile file = new CsvFile(() -> new ByteArrayInputStream(bytes), FileLimits.configured());
        file.read(file.check(MappingWish.NONE).format(), rows::add);
        return rows;
    }

    private static CsvFile file(byte[] bytes) {
        return new CsvFile(() -> new ByteArrayInputStream(bytes), LIMITS);
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        try {
            check(bytes);
            return "nothing was refused";
        } catch (InvalidInput refused) {
            return key(refused);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String key(InvalidInput refused) {
        return refused.errors().get(0).key();
    }
}
