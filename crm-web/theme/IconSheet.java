import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes {@code cl/icons.css} from {@code icons/*.svg}: one class per icon, drawn as a mask in the colour of the text
 * around it. The class works in our own markup and in every {@code icon} attribute of PrimeFaces alike.
 *
 * <p>To add an icon put its SVG (24 by 24, strokes only) into {@code icons/} and run {@code java IconSheet.java} in
 * {@code crm-web/theme}.
 */
public class IconSheet {

    private static final Path TARGET = Path.of("..", "src", "main", "webapp", "resources", "cl", "icons.css");

    public static void main(String[] arguments) throws IOException {
        StringBuilder css = new StringBuilder(
                """
                /*! Made by crm-web/theme/IconSheet.java from Lucide icons (https://lucide.dev), ISC licence, see
                    crm-web/theme/icons/LICENSE. Do not edit. */
                """);
        try (Stream<Path> files = Files.list(Path.of("icons"))) {
            List<Path> icons = files.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
            for (Path icon : icons) {
                String name = icon.getFileName().toString().replace(".svg", "");
                css.append(".ic-").append(name).append("{--ic:url(\"data:image/svg+xml,")
                        .append(dataUri(Files.readString(icon))).append("\")}\n");
            }
            System.out.println(icons.size() + " icons in " + TARGET);
        }
        Files.createDirectories(TARGET.getParent());
        Files.writeString(TARGET, css);
    }

    private static String dataUri(String svg) {
        return svg.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("\\s+class=\"[^\"]*\"", "")
                .replaceAll("\\s+(width|height)=\"24\"", "")
                .replace("currentColor", "black")
                .replaceAll("\\s+", " ")
                .replaceAll("> <", "><")
                .replace(" >", ">")
                .replace(" />", "/>")
                .strip()
                .replace('"', '\'')
                .replace("%", "%25")
                .replace("#", "%23")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }
}
