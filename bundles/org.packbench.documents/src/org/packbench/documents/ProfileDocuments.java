package org.packbench.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.packbench.core.Sku;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.documents.Json.Damaged;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.ModelPackage;
import org.packbench.model.SkuMapping;
import org.packbench.model.Workers;

/**
 * What several stations read and change: a client's {@code config.json} and {@code sku_mapping.json}, and
 * {@code workers.json}. Whatever is written keeps the keys that this version does not know. Every read answers with the
 * caller's own, and throws {@code DAMAGED} naming the file and the place in it. Stateless and thread-safe.
 */
public final class ProfileDocuments {
    private ProfileDocuments() {}

    /** A client; settings that the file does not name have their defaults. */
    public static ClientProfile readClient(byte[] bytes, String file) throws ProfileException {
        ClientProfile client = (ClientProfile) document(bytes, file, ModelPackage.Literals.CLIENT_PROFILE);
        ModelFactory factory = ModelFactory.eINSTANCE;
        if (client.getBarcodeLabel() == null) client.setBarcodeLabel(factory.createBarcodeLabel());
        if (client.getRequiredColumns() == null) client.setRequiredColumns(factory.createRequiredColumns());
        return client;
    }

    /**
     * Brings a client's settings into what stands in the file now: of a client that was read, only what was changed since;
     * of another or a copy, what differs.
     *
     * @param now the file's content; empty when there is none
     * @throws ProfileException {@code DAMAGED} when that is no config: it must not be lost
     */
    public static byte[] writeClient(ClientProfile client, Optional<byte[]> now, String file) throws ProfileException {
        return Json.write(
                now.isEmpty() ? DocumentCodec.write(client) : DocumentCodec.merge(client, tree(now.get(), file)));
    }

    /** The mapping of a {@code sku_mapping.json}, of {@code {mappings{}}} as of the older flat {@code {barcode: sku}}. */
    public static SkuMapping readSkuMapping(byte[] bytes, String file) throws ProfileException {
        return form(tree(bytes, file), file).read();
    }

    /** The mapping that older tools keep in {@code sku_mapping} of a client's config; empty when there is none. */
    public static SkuMapping readSkuMappingOfConfig(byte[] bytes, String file) throws ProfileException {
        return SkuMappingForm.inConfig(tree(bytes, file)).read();
    }

    /**
     * Puts and removes barcodes in what stands in the file now, in the form it has.
     *
     * @param now the file's content; empty when there is none
     * @param lastUpdated as it is to stand there; a flat file has no place for it
     */
    public static byte[] changeSkuMapping(
            Optional<byte[]> now,
            Map<String, Sku> put,
            Set<String> remove,
            String lastUpdated,
            String updatedBy,
            String file)
            throws ProfileException {
        ObjectNode tree = now.isPresent() ? tree(now.get(), file) : SkuMappingForm.empty();
        return Json.write(form(tree, file)
                .change(put, remove)
                .sign(lastUpdated, updatedBy)
                .tree());
    }

    /** As {@link #changeSkuMapping}, in the {@code sku_mapping} of a client's config; the rest of it stays. */
    public static byte[] changeSkuMappingOfConfig(byte[] now, Map<String, Sku> put, Set<String> remove, String file)
            throws ProfileException {
        return Json.write(
                SkuMappingForm.inConfig(tree(now, file)).change(put, remove).tree());
    }

    /** What a client's config remembers of tables: from where fields are taken, by the signature of the headings. */
    public static Map<HeaderSignature, ColumnMapping> readColumnMappings(byte[] config, String file)
            throws ProfileException {
        return new ColumnMappingForm(tree(config, file)).read();
    }

    /** Remembers a mapping in what stands in a client's config now; the rest of it stays. */
    public static byte[] putColumnMapping(
            byte[] now, HeaderSignature signature, List<String> headings, ColumnMapping mapping, String file)
            throws ProfileException {
        return Json.write(new ColumnMappingForm(tree(now, file))
                .put(signature, headings, mapping)
                .config());
    }

    /** Forgets a mapping in what stands in a client's config now; the rest of it stays. */
    public static byte[] removeColumnMapping(byte[] now, HeaderSignature signature, String file)
            throws ProfileException {
        return Json.write(
                new ColumnMappingForm(tree(now, file)).remove(signature).config());
    }

    public static Workers readWorkers(byte[] bytes, String file) throws ProfileException {
        return (Workers) document(bytes, file, ModelPackage.Literals.WORKERS);
    }

    public static byte[] writeWorkers(Workers workers) {
        return Json.write(DocumentCodec.write(workers));
    }

    private static EObject document(byte[] bytes, String file, EClass type) throws ProfileException {
        try {
            return DocumentCodec.read(Json.read(bytes), type);
        } catch (Damaged e) {
            throw damaged(file, e);
        }
    }

    private static SkuMappingForm form(ObjectNode tree, String file) throws ProfileException {
        try {
            return SkuMappingForm.of(tree);
        } catch (Damaged e) {
            throw damaged(file, e);
        }
    }

    private static ObjectNode tree(byte[] bytes, String file) throws ProfileException {
        try {
            return Json.read(bytes);
        } catch (Damaged e) {
            throw damaged(file, e);
        }
    }

    private static ProfileException damaged(String file, Damaged e) {
        return new ProfileException(Kind.DAMAGED, file + ", " + e.place(), e);
    }
}
