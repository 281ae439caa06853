package org.clientele.crm.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import org.clientele.crm.service.shared.Sql;

/** Keeps the files of imports in the database, in pieces, so that neither writing nor reading holds a whole file. */
@ApplicationScoped
public class ImportFileRepository {

    private static final int PIECE = 256 * 1024;

    @PersistenceContext(unitName = "clientele")
    private EntityManager em;

    public void store(long importId, FileContent content) throws IOException {
        try (InputStream bytes = content.open()) {
            byte[] piece = bytes.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                Sql.of(
                                "INSERT INTO import_file_piece (import_id, position, bytes) VALUES (?, ?, ?)",
                                importId,
                                position,
                                piece)
                        .execute(em);
                piece = bytes.readNBytes(PIECE);
            }
        }
    }

    /** The file as it was stored; to be read within the transaction. */
    public FileContent content(long importId) {
        return () -> new SequenceInputStream(new Pieces(importId));
    }

    /** Deletes the files of imports that were done, or came to another end, before that moment: nothing reads them again. */
    public void deleteOfEndedImports(Instant before) {
        Sql.of("DELETE FROM import_file_piece f USING import_job i WHERE i.id = f.import_id AND i.mode = 'IMPORT'")
                .add("AND i.state NOT IN ('QUEUED', 'RUNNING', 'UNDOING') AND i.finished_at < ?", before)
                .execute(em);
    }

    private byte[] piece(long importId, int position) {
        return (byte[]) em.createNativeQuery("SELECT bytes FROM import_file_piece WHERE import_id = ? AND position = ?")
                .setParameter(1, importId)
                .setParameter(2, position)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private final class Pieces implements Enumeration<InputStream> {

        private final long importId;
        private int position;
        private byte[] next;

        Pieces(long importId) {
            this.importId = importId;
            this.next = piece(importId, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            InputStream current = new ByteArrayInputStream(next);
            position++;
            next = piece(importId, position);
            return current;
        }
    }
}
