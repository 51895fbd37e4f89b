package org.packbench.core.importer.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.core.importer.Field;

/**
 * What lists call their columns: shops, marketplaces and warehouse programs, in English, German, Ukrainian and Bulgarian.
 * All in the form of {@link Words#of}.
 */
final class Synonyms {
    private static final Map<Field, List<String>> WORDS = new EnumMap<>(Map.of(
            Field.ORDER_NUMBER,
            words("order number, order no, order nr, order id, order, order name, name, order ref, order reference, "
                    + "sales order, sales record number, amazon order id, purchase order, invoice number, "
                    + "bestellnummer, bestell nr, bestellnr, bestellung, auftragsnummer, auftrag, auftragsnr, "
                    + "номер замовлення, замовлення, no замовлення, замовлення no, код замовлення, номер заказа, заказ, "
                    + "номер на поръчка, поръчка, поръчка no, no поръчка, поръчка номер"),
            Field.SKU,
            words("sku, item sku, product sku, lineitem sku, line item sku, seller sku, custom label, "
                    + "custom label sku, item number, item no, item code, product code, article, article number, "
                    + "part number, variant sku, merchant sku, stock code, ean, barcode, gtin, "
                    + "artikelnummer, artikel nr, artikelnr, artikel, "
                    + "артикул, код товару, код товара, код, штрихкод, "
                    + "артикулен номер, код на продукт, код на артикул, каталожен номер, баркод"),
            Field.PRODUCT_NAME,
            words("product name, product, product title, item name, item, item title, lineitem name, line item name, "
                    + "title, description, item description, goods, "
                    + "produktname, produkt, artikelbezeichnung, artikelname, bezeichnung, beschreibung, ware, "
                    + "назва товару, товар, назва, найменування, наименование, опис, "
                    + "име на продукта, име на продукт, продукт, наименование на продукта, стока, описание"),
            Field.QUANTITY,
            words("quantity, qty, quantity purchased, quantity to ship, quantity ordered, lineitem quantity, "
                    + "line item quantity, item quantity, ordered quantity, count, units, pieces, pcs, amount, "
                    + "menge, anzahl, stück, stückzahl, "
                    + "кількість, кіл ть, к ть, к сть, шт, количество, кол во, "
                    + "брой, бройка, количество бр, бр"),
            Field.COURIER,
            words("courier, carrier, shipping provider, shipping method, shipping service, ship service level, "
                    + "shipping carrier, delivery service, delivery method, shipping, delivery, shipment method, "
                    + "shipping method title, shipping company, forwarder, "
                    + "versanddienstleister, versandart, versand, paketdienst, zusteller, spediteur, lieferdienst, "
                    + "кур єр, перевізник, служба доставки, доставка, спосіб доставки, "
                    + "куриер, спедитор, куриерска фирма, начин на доставка"),
            Field.COUNTRY,
            words("country, destination country, shipping country, ship country, ship to country, delivery country, "
                    + "country code, country code shipping, shipping country code, "
                    + "land, lieferland, zielland, empfängerland, "
                    + "країна, країна доставки, країна отримувача, страна, "
                    + "държава, държава на доставка"),
            Field.NOTES,
            words("notes, note, customer note, order notes, buyer note, comment, comments, remarks, remark, "
                    + "notiz, notizen, bemerkung, bemerkungen, kommentar, anmerkung, "
                    + "примітка, примітки, коментар, комментарий, "
                    + "бележка, бележки, забележка")));

    private static final Set<String> ALL =
            WORDS.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** Words that are part of many names: "order date" is no order number. */
    private static final Set<String> GENERAL = Set.copyOf(
            words("order, name, item, product, title, description, code, article, shipping, delivery, count, units, "
                    + "amount, bestellung, auftrag, artikel, produkt, versand, bezeichnung, land, "
                    + "замовлення, заказ, товар, назва, опис, код, доставка, поръчка, продукт, стока, описание"));

    private Synonyms() {}

    /** Whether a word says too little to stand for a field among other words. */
    static boolean isGeneral(String words) {
        return GENERAL.contains(words);
    }

    private static List<String> words(String listed) {
        return Arrays.stream(listed.split(", ")).map(String::strip).toList();
    }

    /** Whether some list calls a column so. */
    static boolean isOne(String words) {
        return ALL.contains(words);
    }

    static List<String> of(Field field) {
        return WORDS.getOrDefault(field, List.of());
    }
}
