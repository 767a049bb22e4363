package io.aludel.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns arrays of primitives into the lists that columns hold, and back, for generated mappers. */
public final class ArrayValues {
    private ArrayValues() {}

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Boolean> list(boolean @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Boolean> list = new ArrayList<>(array.length);
        for (boolean element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static boolean @Nullable [] booleans(@Nullable List<Boolean> list) {
        if (list == null) {
            return null;
        }
        boolean[] array = new boolean[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Short> list(short @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Short> list = new ArrayList<>(array.length);
        for (short element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static short @Nullable [] shorts(@Nullable List<Short> list) {
        if (list == null) {
            return null;
        }
        short[] array = new short[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Integer> list(int @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Integer> list = new ArrayList<>(array.length);
        for (int element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static int @Nullable [] ints(@Nullable List<Integer> list) {
        if (list == null) {
            return null;
        }
        int[] array = new int[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Long> list(long @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Long> list = new ArrayList<>(array.length);
        for (long element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static long @Nullable [] longs(@Nullable List<Long> list) {
        if (list == null) {
            return null;
        }
        long[] array = new long[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Float> list(float @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Float> list = new ArrayList<>(array.length);
        for (float element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static float @Nullable [] floats(@Nullable List<Float> list) {
        if (list == null) {
            return null;
        }
        float[] array = new float[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Double> list(double @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Double> list = new ArrayList<>(array.length);
        for (double element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static double @Nullable [] doubles(@Nullable List<Double> list) {
        if (list == null) {
            return null;
        }
        double[] array = new double[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns the elements as a list, or null for null. */
    public static @Nullable List<Character> list(char @Nullable [] array) {
        if (array == null) {
            return null;
        }
        List<Character> list = new ArrayList<>(array.length);
        for (char element : array) {
            list.add(element);
        }
        return list;
    }

    /** Returns the elements as an array, or null for null. */
    public static char @Nullable [] chars(@Nullable List<Character> list) {
        if (list == null) {
            return null;
        }
        char[] array = new char[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    /** Returns a copy that the application does not hold. */
    public static boolean @Nullable [] copyOf(boolean @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static short @Nullable [] copyOf(short @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static int @Nullable [] copyOf(int @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static long @Nullable [] copyOf(long @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static float @Nullable [] copyOf(float @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static double @Nullable [] copyOf(double @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static char @Nullable [] copyOf(char @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns a copy that the application does not hold. */
    public static <T> T @Nullable [] copyOf(T @Nullable [] array) {
        return array == null ? null : array.clone();
    }

    /** Returns the elements as a list, or null for null. */
    public static <T> @Nullable List<T> list(T @Nullable [] array) {
        return array == null ? null : new ArrayList<>(Arrays.asList(array));
    }

    /** Returns the elements as an array of the type of an empty one, or null for null. */
    public static <T> T @Nullable [] array(@Nullable List<T> list, T[] empty) {
        return list == null ? null : list.toArray(empty);
    }
}
