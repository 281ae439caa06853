package org.clientele.crm.api.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.crm.api.shared.QueryParameters;
import org.clientele.crm.domain.importing.ImportMode;
import org.clientele.crm.domain.importing.ImportType;
import org.clientele.crm.domain.shared.InvalidInput;
import org.clientele.crm.service.importing.SubmitImport;

/**
 * What a program sends to begin an import, the file apart in a temporary place.
 *
 * @param sha256 of the file, in hex; tells two uploads apart
 */
record ImportUpload(
        String type,
        String mode,
        String mapping,
        String fileName,
        String sha256,
        @JsonIgnore Path file) {

    private static final String FILE = "file";
    private static final Set<String> TEXTS = Set.of("type", "mode", "mapping");
    private static final int TEXT_LENGTH = 500_000;

    /**
     * Reads the parts of the form into a temporary file, which the caller deletes.
     *
     * @throws InvalidInput for a part that does not belong here or comes twice, or without a file
     */
    static ImportUpload of(List<EntityPart> parts, Path temporary) throws IOException {
        Map<String, String> texts = new HashMap<>();
        String fileName = null;
        String digest = null;
        for (EntityPart part : parts) {
            String name = part.getName();
            if (FILE.equals(name) && digest == null) {
                fileName = part.getFileName().orElse(null);
                digest = copy(part.getContent(), temporary);
            } else if (!TEXTS.contains(name) || texts.put(name, text(part)) != null) {
                throw new InvalidInput(String.valueOf(name), "error.unknownField", String.valueOf(name));
            }
        }
        if (digest == null) {
            throw new InvalidInput(FILE, "error.required");
        }
        return new ImportUpload(
                texts.get("type"), texts.get("mode"), texts.get("mapping"), lastPart(fileName), digest, temporary);
    }

    SubmitImport command() throws JsonProcessingException {
        return new SubmitImport(
                QueryParameters.constant("type", type, ImportType.class),
                QueryParameters.constant("mode", mode, ImportMode.class),
                fileName,
                () -> Files.newInputStream(file),
                MappingInput.wish(mapping));
    }

    private static String copy(InputStream content, Path target) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream digesting = new DigestInputStream(content, sha256)) {
                Files.copy(digesting, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(EntityPart part) throws IOException {
        byte[] bytes = part.getContent().readNBytes(TEXT_LENGTH + 1);
        if (bytes.length > TEXT_LENGTH) {
            throw new InvalidInput(part.getName(), "error.tooLong", TEXT_LENGTH, bytes.length);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A name that is sent with folders, as some browsers do, without them. */
    private static String lastPart(String fileName) {
        return fileName == null
                ? null
                : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }
}
