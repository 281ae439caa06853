package org.clientele.crm.acceptance.ui;

import com.microsoft.playwright.Locator;

/** The form of a contract. */
final class ContractForm {

    private final Window window;

    ContractForm(Window window) {
        this.window = window;
    }

    /** The form of a new contract with a line for each of these products. */
    static ContractForm withLines(Window window, String... products) {
        ContractForm form = new ContractForm(window.open("/contracts/new"));
        for (int row = 0; row < products.length; row++) {
            if (row > 0) {
                form.addLine();
            }
            form.line(row, "product").fill(products[row]);
        }
        return form;
    }

    Locator field(String name) {
        return window.element("contractForm:" + name);
    }

    Locator line(int row, String field) {
        return field("lines:" + row + ":" + field);
    }

    void addLine() {
        field("addLine").click();
    }

    void save() {
        field("save").click();
    }
}
