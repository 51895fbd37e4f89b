package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.core.importer.TableHead.Nature;
import org.packbench.core.importer.TableHead.Suggestion;

/** Which column a person may mean. */
class SuggestionsTest {
    private final Suggestions suggestions =
            new Suggestions(new ClientColumns(Grid.request().client()));

    private Map<Field, List<Suggestion>> of(String... headings) {
        List<Heading> all = new ArrayList<>();
        for (String heading : headings)
            all.add(new Heading(all.size(), heading, heading.isBlank() ? Nature.BLANK : Nature.WORDS));
        return suggestions.of(new Headings(all));
    }

    private int first(Field field, String... headings) {
        List<Suggestion> suggested = of(headings).getOrDefault(field, List.of());
        return suggested.isEmpty() ? -1 : suggested.getFirst().column();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Order No;Item code;Item;Qty;Carrier;Ship country
            order-id;sku;product-name;quantity-purchased;ship-service-level;ship-country
            Sales Record Number;Custom Label (SKU);Item Title;Quantity;Shipping Service;Ship To Country
            Bestellnummer;Artikelnummer;Bezeichnung;Menge;Versandart;Lieferland
            Bestell-Nr.;Artikel-Nr.;Artikelname;Stückzahl;Paketdienst;Land
            Номер замовлення;Артикул;Назва товару;Кількість;Служба доставки;Країна
            Замовлення №;Код товару;Найменування;К-сть;Перевізник;Країна доставки
            Номер на поръчка;Артикулен номер;Име на продукта;Брой;Куриер;Държава
            Поръчка;Код на продукт;Наименование;Количество (бр.);Доставка;Държава на доставка
            Name;Lineitem sku;Lineitem name;Lineitem quantity;Shipping Method;Shipping Country
            """)
    void whatListsOfFourLanguagesCallTheirColumnsIsUnderstood(
            String number, String sku, String product, String quantity, String courier, String country) {
        String[] headings = {"Date", country, courier, quantity, product, sku, number, "Total"};
        assertEquals(6, first(Field.ORDER_NUMBER, headings), "order number");
        assertEquals(5, first(Field.SKU, headings), "SKU");
        assertEquals(4, first(Field.PRODUCT_NAME, headings), "product name");
        assertEquals(3, first(Field.QUANTITY, headings), "quantity");
        assertEquals(2, first(Field.COURIER, headings), "courier");
        assertEquals(1, first(Field.COUNTRY, headings), "country");
    }

    @ParameterizedTest
    @CsvSource({
        "Order_Nubmer,ORDER_NUMBER",
        "Quantty,QUANTITY",
        "Currier,COURIER",
        "Produkt Name,PRODUCT_NAME",
        "Bestelnummer,ORDER_NUMBER"
    })
    void aSlipOfThePenIsUnderstood(String heading, Field field) {
        assertEquals(0, first(field, heading));
    }

    @ParameterizedTest
    @CsvSource({
        "Order date,ORDER_NUMBER",
        "Price,QUANTITY",
        "Email,SKU",
        "Phone,COURIER",
        "Currency,COUNTRY",
        "Weight,QUANTITY"
    })
    void whatIsSomethingElseIsNoSuggestion(String heading, Field field) {
        assertEquals(-1, first(field, heading));
    }

    @Test
    void aFilesNameMayStandOverProductsAndATimeOverCouriers() {
        Headings odd = new Headings(List.of(
                new Heading(0, "2025-09-19 14:30", Nature.TIMESTAMP), new Heading(1, "today.xlsx", Nature.FILE_NAME)));
        assertEquals(0, suggestions.of(odd).get(Field.COURIER).getFirst().column());
        assertEquals(1, suggestions.of(odd).get(Field.PRODUCT_NAME).getFirst().column());
    }

    @Test
    void theClientsOwnHeadingIsTheLikeliest() {
        var request = Grid.request();
        request.client().getRequiredColumns().setSku("Kürzel");
        Suggestions own = new Suggestions(new ClientColumns(request.client()));
        Headings headings = new Headings(
                List.of(new Heading(0, "Code", Nature.WORDS), new Heading(1, "Kürzel (neu)", Nature.WORDS)));
        assertEquals(1, own.of(headings).get(Field.SKU).getFirst().column());
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everySynonymIsInTheFormInWhichHeadingsAreCompared(Field field) {
        for (String word : Synonyms.of(field))
            assertEquals(
                    Words.of(word), word.replace("№ ", "").replace(" №", "").strip(), word);
    }

    @Property(tries = 100)
    void likenessIsSymmetricAndWithinBounds(
            @ForAll @StringLength(max = 40) String one, @ForAll @StringLength(max = 40) String other) {
        double like = suggestions.likeness(Words.of(one), Words.of(other));
        assertEquals(like, suggestions.likeness(Words.of(other), Words.of(one)), 1e-9);
        assertTrue(like >= 0 && like <= 1, () -> like + "");
    }

    @Property(tries = 100)
    void theLikeliestComeFirstAndNoneIsBelowTheLeast(
            @ForAll @Size(max = 20) List<@StringLength(max = 20) String> headings) {
        of(headings.toArray(String[]::new)).values().forEach(suggested -> {
            for (int i = 0; i < suggested.size(); i++) {
                assertTrue(suggested.get(i).likeness() >= Suggestions.LEAST);
                if (i > 0)
                    assertTrue(
                            suggested.get(i).likeness() <= suggested.get(i - 1).likeness());
            }
        });
    }
}
