/** Fields and forms: the heavy half, over react-aria-components, loaded with the first page that has one. */
export { Checkbox, CheckboxGroup, type CheckboxGroupProps, type CheckboxProps } from './forms/checkbox.tsx';
export { ComboBox, type ComboBoxProps } from './forms/combo-box.tsx';
export { DateField, type DateFieldProps } from './forms/date-field.tsx';
export type { FieldProps } from './forms/field-frame.tsx';
export { Form, type FormErrors, type FormProps } from './forms/form.tsx';
export { NumberField, type NumberFieldProps } from './forms/number-field.tsx';
export type { Option } from './forms/option-list.tsx';
export { RadioGroup, type RadioGroupProps } from './forms/radio-group.tsx';
export { SearchBox, type SearchBoxProps } from './forms/search-box.tsx';
export { Select, type SelectProps } from './forms/select.tsx';
export { countCharacters, TextArea, type TextAreaProps } from './forms/text-area.tsx';
export { TextField, type TextFieldProps } from './forms/text-field.tsx';
export { TokenField, type TokenFieldProps } from './forms/token-field.tsx';
