package org.clientele.crm.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.clientele.crm.domain.customer.CustomerKind;
import org.clientele.crm.domain.importing.AmountUnit;
import org.clientele.crm.domain.importing.CustomerField;
import org.clientele.crm.domain.importing.MatchBy;
import org.clientele.crm.domain.importing.NumberStyle;

/** What can be chosen on the pages of imports. */
@Named
@ApplicationScoped
public class ImportChoices {

    public List<CustomerField> getFields() {
        return List.of(CustomerField.values());
    }

    public List<CustomerKind> getKinds() {
        return List.of(CustomerKind.values());
    }

    public List<MatchBy> getMatches() {
        return List.of(MatchBy.values());
    }

    public List<AmountUnit> getUnits() {
        return List.of(AmountUnit.values());
    }

    public List<NumberStyle> getNumberStyles() {
        return List.of(NumberStyle.values());
    }

    public List<String> getDatePatterns() {
        return List.of("dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "dd-MM-yyyy", "yyyy/MM/dd", "yyyyMMdd");
    }

    public List<String> getEncodings() {
        return List.of("UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-2", "UTF-16");
    }
}
