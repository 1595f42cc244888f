type Point = { latitude: number; longitude: number }

/** Where a place is: null where it is at 0, 0, which is in the sea, and the right way round where they were swapped. */
export function position({ latitude, longitude }: Point): Point | null {
  if (latitude === 0 && longitude === 0) return null
  const isSwapped = !isInUk(latitude, longitude) && isInUk(longitude, latitude)
  return isSwapped ? { latitude: longitude, longitude: latitude } : { latitude, longitude }
}

/** Whether a point is in the box round the United Kingdom, in degrees. */
export function isInUk(latitude: number, longitude: number): boolean {
  return latitude > 49 && latitude < 61.5 && longitude > -9 && longitude < 2.5
}
