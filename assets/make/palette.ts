/** The colours of every icon: brand blue, and Office's monoline ink and paper. */
export const palette = {
  brand: "#0F6CBD",
  ink: "#3A3A38",
  /** Bodies and halos: unseen on a light ribbon, they carry the shape on a dark one. */
  paper: "#FAFAFA",
  white: "#FFFFFF",
} as const;
