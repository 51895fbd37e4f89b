package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.Profiles;

/** Where the picture of a product is looked for, and where never. */
@Timeout(60)
class PicturesTest {
    private static final ClientId M = new ClientId("M");
    private static final Sku CREAM = new Sku("HC-FC-050");

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles profiles;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        share.write("CLIENTS/CLIENT_M/config.json", "{\"client_name\": \"M\"}");
        share.write("CLIENTS/CLIENT_M/Pictures/hc_fc_050.PNG", "by its SKU");
        share.write("CLIENTS/CLIENT_M/Pictures/season/jar.jpg", "in the client's folder");
        share.write("SESSIONS/CLIENT_M/s/images/jar.png", "below the share");
        Files.writeString(folder.resolve("secret.png"), "of this PC");
        profiles = share.profiles(new ManualClock());
    }

    private String picture(String listed, Sku sku) throws Exception {
        return profiles.picture(M, listed, sku)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("none");
    }

    @Test
    void it_lies_where_the_list_says() throws Exception {
        assertEquals("below the share", picture("SESSIONS/CLIENT_M/s/images/jar.png", CREAM));
        assertEquals("below the share", picture("\\SESSIONS\\CLIENT_M\\s\\images\\jar.png", CREAM));
        assertEquals("in the client's folder", picture("season/jar.jpg", CREAM));
    }

    @Test
    void without_a_word_of_the_list_it_has_the_name_of_the_sku() throws Exception {
        assertEquals("by its SKU", picture("", CREAM));
        assertEquals("by its SKU", picture("season/gone.jpg", CREAM));
        assertEquals("none", picture("", new Sku("VC-SR-030")));
    }

    @Test
    void no_list_leads_out_of_the_share_or_to_the_web() throws Exception {
        Sku other = new Sku("OTHER");
        assertEquals("none", picture("../secret.png", other));
        assertEquals("none", picture("SESSIONS/../../secret.png", other));
        assertEquals("none", picture(folder.resolve("secret.png").toString(), other));
        assertEquals("none", picture("C:\\secret.png", other));
        assertEquals("none", picture("https://shop.example/jar.png", other));
        assertEquals("none", picture("//server/share/jar.png", other));
    }

    @Test
    void what_is_larger_than_a_picture_is_not_fetched() throws Exception {
        Path large = share.file("CLIENTS/CLIENT_M/Pictures/season/large.png");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Pictures.LARGEST + 1);
        }
        assertEquals("none", picture("season/large.png", new Sku("OTHER")));
        assertTrue(Files.exists(large));
    }
}
