package org.clientele.crm.acceptance.ui;

/** How a page is looked at: on which screen, and whether the system asks for dark colours. */
enum Look {
    DESKTOP("1440", 1440, 900, false),
    DESKTOP_DARK("1440-dark", 1440, 900, true),
    PHONE("390", 390, 844, false),
    PHONE_DARK("390-dark", 390, 844, true);

    private final String suffix;
    private final int width;
    private final int height;
    private final boolean dark;

    Look(String suffix, int width, int height, boolean dark) {
        this.suffix = suffix;
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** For the files of its pictures. */
    String suffix() {
        return suffix;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean dark() {
        return dark;
    }
}
