package org.clientele.crm.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import org.clientele.crm.domain.contract.ContractDetails;
import org.clientele.crm.domain.contract.Obstacle;
import org.clientele.crm.domain.contract.RenewalType;
import org.clientele.crm.web.shell.Formats;
import org.clientele.crm.web.shell.Texts;
import org.clientele.crm.web.shell.Viewer;

/** Sentences and names that the pages about contracts share. */
@Named
@RequestScoped
public class ContractTexts {

    @Inject
    private Formats formats;

    @Inject
    private Viewer viewer;

    /** Why a step is not possible, as a sentence. */
    public String obstacle(Obstacle obstacle) {
        return Texts.error(obstacle.key(), obstacle.arguments());
    }

    /** "36 months, renews for 12 months unless cancelled". */
    public String term(ContractDetails contract) {
        var term = contract.term();
        String length = term.termMonths()
                .map(months -> text("term.months", months))
                .orElse(term.endDate().isPresent() ? text("term.agreed") : text("term.openEnded"));
        RenewalType type = term.renewal().type();
        return text(
                "term.renewal." + (term.renewsItself() || type != RenewalType.AUTO ? type : "NONE"),
                length,
                term.renewalMonths());
    }

    /** The dates of the term bar in one text, for those who cannot see it. */
    public String termDates(ContractDetails contract) {
        return text(
                "term.dates",
                formats.dateFull(contract.term().startDate()),
                formats.dateFull(contract.term().noticeDeadline().orElse(null)),
                formats.dateFull(contract.lastDay()),
                formats.dateFull(contract.today()));
    }

    /** "€19.50", with as many decimals as were agreed. */
    public String unitPrice(ContractDetails.Line line, String currency) {
        var format = NumberFormat.getCurrencyInstance(viewer.getLocale());
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(line.unitPrice().scale());
        return format.format(line.unitPrice());
    }

    /** "12.5%". */
    public String percent(BigDecimal percent) {
        return formats.number(percent) + "%";
    }

    static String text(String key, Object... arguments) {
        return Texts.text("contract", key, arguments);
    }
}
