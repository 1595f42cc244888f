import { proves } from '#test/dialogs/walk/proves.ts'

describe('The machine, walked whole on a telephone', () => proves('phone'))
