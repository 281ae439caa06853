import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Makes {@code primefaces-clientele/theme.css} from the saga-blue theme inside the PrimeFaces jar: every literal colour
 * becomes one of the tokens of {@code cl/tokens.css}, so that every PrimeFaces component follows light and dark.
 *
 * <p>Run after an update of PrimeFaces, in {@code crm-web/theme}: {@code java RecolourTheme.java <primefaces.jar>}. It
 * stops with a list when the new theme holds a colour that has no token yet.
 */
public class RecolourTheme {

    private static final Path TARGET =
            Path.of("..", "src", "main", "webapp", "resources", "primefaces-clientele", "theme.css");
    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\([^)]*\\)");

    /** Literal colour, or "literal@role" where the property decides, to token. */
    private static final Map<String, String> TOKENS = Map.ofEntries(
            Map.entry("#fff@background", "--surface"),
            Map.entry("#fff@text", "--on-fill"),
            Map.entry("#fff@line", "--surface"),
            Map.entry("#495057@text", "--text"),
            Map.entry("#495057@background", "--rail"),
            Map.entry("#495057@line", "--text-2"),
            Map.entry("#343a40", "--rail-2"),
            Map.entry("#6c757d", "--text-2"),
            Map.entry("#adb5bd", "--border-strong"),
            Map.entry("#212529", "--on-fill"),
            Map.entry("#dee2e6@line", "--border"),
            Map.entry("#dee2e6@background", "--surface-4"),
            Map.entry("#e9ecef@line", "--border"),
            Map.entry("#e9ecef@background", "--surface-3"),
            Map.entry("#f8f9fa@background", "--surface-2"),
            Map.entry("#f8f9fa@text", "--on-fill"),
            Map.entry("#fbfcfc", "--surface-2"),
            Map.entry("#f8f8f8", "--surface-2"),
            Map.entry("#ced4da", "--border-input"),
            Map.entry("#ebebef", "--surface-3"),
            Map.entry("#efefef", "--surface-3"),
            Map.entry("#dadada", "--surface-4"),
            Map.entry("#252529", "--rail"),
            Map.entry("rgba(0,0,0,.08)", "--border"),
            // accent
            Map.entry("#2196f3@text", "--accent"),
            Map.entry("#2196f3@background", "--accent-bg"),
            Map.entry("#2196f3@line", "--accent-bg"),
            Map.entry("rgb(12.7384615385,136.9384615385,235.6615384615)@text", "--accent"),
            Map.entry("rgb(12.7384615385,136.9384615385,235.6615384615)", "--accent-hover"),
            Map.entry("rgb(11.3230769231,121.7230769231,209.4769230769)@text", "--accent"),
            Map.entry("rgb(11.3230769231,121.7230769231,209.4769230769)", "--accent-active"),
            Map.entry("rgba(33,150,243,.04)", "--accent-soft"),
            Map.entry("rgba(33,150,243,.16)", "--accent-soft"),
            Map.entry("#e3f2fd", "--accent-soft"),
            Map.entry("rgb(137.4,200.4,246.6)", "--accent-line"),
            // secondary
            Map.entry("#607d8b@text", "--text-2"),
            Map.entry("#607d8b", "--slate-bg"),
            Map.entry("rgb(86.4,112.5,125.1)", "--slate-bg"),
            Map.entry("rgb(76.8,100,111.2)", "--slate-bg"),
            Map.entry("rgba(96,125,139,.04)", "--surface-3"),
            Map.entry("rgba(96,125,139,.16)", "--surface-4"),
            // good
            Map.entry("#689f38@text", "--success"),
            Map.entry("#689f38", "--success-bg"),
            Map.entry("rgb(93.6,143.1,50.4)", "--success-bg"),
            Map.entry("rgb(83.2,127.2,44.8)", "--success-bg"),
            Map.entry("rgba(104,159,56,.04)", "--success-soft"),
            Map.entry("rgba(104,159,56,.16)", "--success-soft"),
            Map.entry("rgba(200,230,201,.8)", "--success-soft"),
            Map.entry("#c8e6c9", "--success-soft"),
            Map.entry("rgb(67.1875,147.8125,69.875)", "--success-line"),
            // due soon
            Map.entry("#fbc02d@text", "--warn"),
            Map.entry("#fbc02d", "--warn-bg"),
            Map.entry("rgb(250.446728972,183.2859813084,15.953271028)", "--warn-bg"),
            Map.entry("#7f6003", "--warn"),
            Map.entry("#ffecb3", "--warn-soft"),
            Map.entry("#ffc107", "--warn-line"),
            Map.entry("rgba(251,192,45,.04)", "--warn-soft"),
            Map.entry("rgba(251,192,45,.16)", "--warn-soft"),
            Map.entry("rgb(255,229.625,153.5)", "--warn-line"),
            // breached, error
            Map.entry("#f44336@background", "--danger-bg"),
            Map.entry("#f44336", "--danger"),
            Map.entry("#d32f2f@text", "--danger"),
            Map.entry("#d32f2f", "--danger-bg"),
            Map.entry("#b71c1c", "--danger"),
            Map.entry("#ffcdd2", "--danger-soft"),
            Map.entry("#ef5350", "--danger-line"),
            Map.entry("#e0284f", "--danger"),
            Map.entry("#e60017", "--danger-line"),
            Map.entry("rgb(45.75,7,7)", "--danger"),
            Map.entry("rgb(255,113,127.2)", "--danger-soft"),
            Map.entry("rgb(255,179.5,187.05)", "--danger-line"),
            Map.entry("rgba(211,47,47,.04)", "--danger-soft"),
            Map.entry("rgba(211,47,47,.16)", "--danger-soft"),
            // open, for information
            Map.entry("#0288d1@text", "--info"),
            Map.entry("#0288d1", "--info-bg"),
            Map.entry("#01579b", "--info"),
            Map.entry("#b3e5fc", "--info-soft"),
            Map.entry("#03a9f4", "--info-line"),
            Map.entry("rgb(1.8,122.4,188.1)", "--info-bg"),
            Map.entry("rgb(1.6,108.8,167.2)", "--info-bg"),
            Map.entry("rgba(2,136,209,.04)", "--info-soft"),
            Map.entry("rgba(2,136,209,.16)", "--info-soft"),
            // help: a second accent we do not use on its own
            Map.entry("#9c27b0@text", "--accent"),
            Map.entry("#9c27b0", "--accent-bg"),
            Map.entry("rgb(140.4,35.1,158.4)", "--accent-hover"),
            Map.entry("rgb(124.8,31.2,140.8)", "--accent-active"),
            Map.entry("rgba(156,39,176,.04)", "--accent-soft"),
            Map.entry("rgba(156,39,176,.16)", "--accent-soft"),
            // veils
            Map.entry("rgba(0,0,0,.4)", "--veil"),
            Map.entry("rgba(0,0,0,.5)", "--veil"),
            Map.entry("rgba(0,0,0,.7)", "--rail"),
            Map.entry("rgba(0,0,0,.8)", "--rail-2"),
            Map.entry("rgba(0,0,0,.9)", "--rail"),
            Map.entry("rgba(255,255,255,.4)", "--shine"),
            Map.entry("rgba(255,255,255,0.4)", "--shine"));

    public static void main(String[] arguments) throws IOException {
        String css;
        try (ZipFile jar = new ZipFile(arguments[0])) {
            css = new String(jar.getInputStream(jar.getEntry(SOURCE)).readAllBytes(), StandardCharsets.UTF_8);
        }
        css = css.replace("\uFEFF", "").replaceAll("(^|})\\s*:root\\{[^}]*}", "$1");
        TreeSet<String> unknown = new TreeSet<>();
        int[] replaced = {0};
        String recoloured = RULE.matcher(css).replaceAll(rule -> {
            StringBuilder body = new StringBuilder();
            for (String declaration : splitDeclarations(rule.group(2))) {
                body.append(body.length() == 0 ? "" : ";").append(recolour(declaration, unknown, replaced));
            }
            return Matcher.quoteReplacement(rule.group(1) + "{" + body + "}\n");
        });
        if (!unknown.isEmpty()) {
            System.err.println("No token for: " + unknown);
            System.exit(1);
        }
        Files.createDirectories(TARGET.getParent());
        Files.writeString(TARGET, notice() + recoloured);
        System.out.println(replaced[0] + " colours replaced in " + TARGET);
    }

    private static String[] splitDeclarations(String body) {
        return body.contains("url(") ? new String[] {body} : body.split(";");
    }

    private static String recolour(String declaration, TreeSet<String> unknown, int[] replaced) {
        int colon = declaration.indexOf(':');
        if (colon < 0) {
            return declaration;
        }
        String property = declaration.substring(0, colon).strip();
        if (property.equals("font-family") && !declaration.contains("primeicons")) {
            return "font-family:var(--font)";
        }
        if (property.endsWith("box-shadow")) {
            return property + ":" + shadow(declaration.substring(colon + 1), replaced);
        }
        String role = role(property);
        return COLOUR.matcher(declaration).replaceAll(colour -> {
            String literal = colour.group().toLowerCase().replace(", ", ",").replace("#ffffff", "#fff");
            if (literal.equals("rgba(0,0,0,0)") || literal.equals("rgba(255,255,255,0)")) {
                return "transparent";
            }
            String token = TOKENS.getOrDefault(literal + "@" + role, TOKENS.get(literal));
            if (token == null) {
                unknown.add(literal + "@" + role);
                return literal;
            }
            replaced[0]++;
            return "var(" + token + ")";
        });
    }

    /** Focus rings give way to our outline, raised parts share one shadow. */
    private static String shadow(String value, int[] replaced) {
        if (!COLOUR.matcher(value).find()) {
            return value;
        }
        replaced[0]++;
        return value.contains("rgba(0,0,0") ? "var(--shadow-popover)" : "none";
    }

    private static String role(String property) {
        if (property.equals("color") || property.equals("fill") || property.startsWith("-webkit-text")) {
            return "text";
        }
        return property.startsWith("background") ? "background" : "line";
    }

    private static String notice() throws IOException {
        return "/*! Made by crm-web/theme/RecolourTheme.java from PrimeFaces saga-blue. Do not edit.\n"
                + Files.readString(Path.of("PRIMEFACES-LICENSE.txt")).strip() + "\n*/\n";
    }
}
