package org.packbench.core.packing;

import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;

/** What the packing rules answer to an operation; one record per wire name of the rules' table. */
public sealed interface Outcome {
    /** The name on the wire and in the journal, such as {@code SKU_OK}. */
    String wireName();

    record OrderLoaded(OrderNumber order) implements Outcome {
        @Override
        public String wireName() {
            return "ORDER_LOADED";
        }
    }

    record OrderAlreadyCompleted(OrderNumber order) implements Outcome {
        @Override
        public String wireName() {
            return "ORDER_ALREADY_COMPLETED";
        }
    }

    /** @param raw the code as scanned, without its terminator */
    record OrderNotFound(String raw) implements Outcome {
        @Override
        public String wireName() {
            return "ORDER_NOT_FOUND";
        }
    }

    record SkuOk(OrderNumber order, int row) implements Outcome {
        @Override
        public String wireName() {
            return "SKU_OK";
        }
    }

    /**
     * One name on the wire for a wrong item and for an unknown code.
     *
     * @param raw the code as scanned, without its terminator
     * @param sku what the mapping says, else what the list has; of an order's barcode and of an unknown code, the code
     * @param known which of the two it is
     */
    record SkuNotFound(OrderNumber order, String raw, Sku sku, KnownBy known) implements Outcome {
        @Override
        public String wireName() {
            return "SKU_NOT_FOUND";
        }
    }

    record SkuExtra(OrderNumber order, Sku sku) implements Outcome {
        @Override
        public String wireName() {
            return "SKU_EXTRA";
        }
    }

    /**
     * A barcode stands for more units than the order still needs of the SKU: none of them is packed.
     *
     * @param units what the barcode stands for
     * @param missing what the order still needs
     */
    record TooManyUnits(OrderNumber order, Sku sku, int units, int missing) implements Outcome {
        @Override
        public String wireName() {
            return "TOO_MANY_UNITS";
        }
    }

    /**
     * An item that may open an order is needed by several: which one is meant, nobody can know.
     *
     * @param raw the code as scanned, without its terminator
     * @param orders how many unfinished orders need it, at least 2
     */
    record SeveralOrders(String raw, Sku sku, int orders) implements Outcome {
        @Override
        public String wireName() {
            return "SEVERAL_ORDERS";
        }
    }

    record OrderComplete(OrderNumber order, int row) implements Outcome {
        @Override
        public String wireName() {
            return "ORDER_COMPLETE";
        }
    }

    record OrderCompleteWithExtras(OrderNumber order, int row) implements Outcome {
        @Override
        public String wireName() {
            return "ORDER_COMPLETE_WITH_EXTRAS";
        }
    }

    /** @param kept whether the operation kept (else removed); the same in the next two */
    record ExtraPending(OrderNumber order, boolean kept) implements Outcome {
        @Override
        public String wireName() {
            return "EXTRA_PENDING";
        }
    }

    record OrderNowComplete(OrderNumber order, boolean kept) implements Outcome {
        @Override
        public String wireName() {
            return "ORDER_NOW_COMPLETE";
        }
    }

    record ExtraCleared(OrderNumber order, boolean kept) implements Outcome {
        @Override
        public String wireName() {
            return "EXTRA_CLEARED";
        }
    }

    record ItemDecremented(OrderNumber order, int row) implements Outcome {
        @Override
        public String wireName() {
            return "ITEM_DECREMENTED";
        }
    }

    record ItemAlreadyZero(OrderNumber order, int row) implements Outcome {
        @Override
        public String wireName() {
            return "ITEM_ALREADY_ZERO";
        }
    }

    /** @param closed whether it was the last open line, so that the order is closed */
    record ForceConfirmed(OrderNumber order, int row, boolean closed) implements Outcome {
        @Override
        public String wireName() {
            return "FORCE_CONFIRMED";
        }
    }

    record Skipped(OrderNumber order) implements Outcome {
        @Override
        public String wireName() {
            return "SKIPPED";
        }
    }

    record Back(OrderNumber order) implements Outcome {
        @Override
        public String wireName() {
            return "BACK";
        }
    }

    record NoActiveOrder() implements Outcome {
        @Override
        public String wireName() {
            return "NO_ACTIVE_ORDER";
        }
    }

    /** An empty scan. */
    record Ignored() implements Outcome {
        @Override
        public String wireName() {
            return "IGNORED";
        }
    }
}
